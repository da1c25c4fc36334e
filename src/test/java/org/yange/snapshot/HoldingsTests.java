package org.yange.snapshot;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.yange.snapshot.Holdings.Held;

import static org.assertj.core.api.Assertions.assertThat;

class HoldingsTests {

	private static Map<String, String> fingerprints(Held... documents) {
		return new Holdings(List.of(documents)).fingerprints();
	}

	@Test
	void anotherDocumentChangesThePlacesThatItSpeaksOfAndThoseThatDocumentsConnectWithThem() {
		Held city = new Held("city", "1", Set.of("999001"));
		Held both = new Held("both", "2", Set.of("999001", "999002"));
		Held other = new Held("other", "3", Set.of("999003"));
		Map<String, String> before = fingerprints(city, both, other);
		Map<String, String> after = fingerprints(new Held("city", "changed", Set.of("999001")), both, other);
		assertThat(before.get("999001")).isEqualTo(before.get("999002")).isNotEqualTo(before.get("999003"));
		assertThat(after.get("999001")).isEqualTo(after.get("999002")).isNotEqualTo(before.get("999001"));
		assertThat(after.get("999003")).isEqualTo(before.get("999003"));
	}

	@Test
	void theOrderOfDocumentsDoesNotMatter() {
		Held one = new Held("one", "1", Set.of("999001"));
		Held two = new Held("two", "2", Set.of("999001", "999002"));
		assertThat(fingerprints(one, two)).isEqualTo(fingerprints(two, one));
	}

	@Test
	void aPlaceOfWhichNoDocumentSpeaksIsNotThere() {
		assertThat(fingerprints(new Held("one", "1", Set.of("999001")))).containsOnlyKeys("999001");
	}

}
