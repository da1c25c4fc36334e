package org.yange.graph;

import java.util.Comparator;
import java.util.regex.Pattern;

import org.yange.document.Document;
import org.yange.graph.Reform.Said;
import org.yange.statement.Qualifier;

/**
 * How much the word of a document counts where another of the same reform says otherwise.
 */
enum Weight {

	/** It reports what others decided. */
	REPORT,
	/** It decides: a plan, its approval, a notice. */
	DECISION,
	/** It settles the details of one body (三定). */
	DETAIL;

	/** The weightiest last. */
	static final Comparator<Said> OF_SAID = Comparator
		.comparing((Said said) -> !said.statement().is(Qualifier.UNCONFIRMED))
		.thenComparing((said) -> of(said.dossier().document()))
		.thenComparing((said) -> !said.statement().inferred());

	private static final Pattern DETAILS = Pattern.compile(".*(三定|three-fixed|职能配置).*");

	private static final Pattern REPORTS = Pattern.compile(".*(news|report|press|chronicle|新闻|报道|大事记|编年|年鉴|组织史).*");

	static Weight of(Document document) {
		if (DETAILS.matcher(document.kind()).matches()) {
			return DETAIL;
		}
		return REPORTS.matcher(document.kind()).matches() ? REPORT : DECISION;
	}

}
