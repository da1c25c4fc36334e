package org.yange.engine;

import java.io.UncheckedIOException;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CypherFilesTests {

	@Test
	void findsAQueryByItsName() {
		assertThat(CypherFiles.in("migrations").named("V001__Schema")).contains("CREATE CONSTRAINT agency_id");
	}

	@Test
	void namesTheFileThatIsMissing() {
		CypherFiles queries = CypherFiles.in("graph");
		assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> queries.named("no-such-query"))
			.withMessageContaining("/cypher/graph/no-such-query.cypher");
	}

}
