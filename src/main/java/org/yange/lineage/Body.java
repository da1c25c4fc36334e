package org.yange.lineage;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.yange.document.Edtf;
import org.yange.graph.Certainty;
import org.yange.graph.Fate;
import org.yange.graph.Nature;

/**
 * A body as the rules of lineage see it.
 *
 * @param id its stable name
 * @param name its name
 * @param jurisdiction the code of its place
 * @param place the name of its place
 * @param nature what sort of body it is
 * @param category its latest category, or null
 * @param founded when it began, or null where nothing says so
 * @param foundedIn the reform in which it began, or null
 * @param ended when it ended, or null where nothing ends it
 * @param fate what became of it
 * @param fateCertainty how surely, or null where nothing ends it
 * @param fateStatements the statements that say so
 */
public record Body(String id, String name, String jurisdiction, String place, Nature nature, @Nullable String category,
		@Nullable Edtf founded, @Nullable String foundedIn, @Nullable Edtf ended, Fate fate,
		@Nullable Certainty fateCertainty, List<String> fateStatements) {

	/** Copies the statements. */
	public Body {
		fateStatements = List.copyOf(fateStatements);
	}

}
