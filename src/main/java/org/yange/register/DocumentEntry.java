package org.yange.register;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.yange.document.Repair;
import org.yange.lineage.Flow.When;
import org.yange.lineage.LineageAnswer.Jurisdiction;
import org.yange.statement.Provenance;

/**
 * A document that the graph is made of.
 *
 * @param id its stable name
 * @param title its title
 * @param kind what sort of document it is, in words
 * @param issuer who issued it, or null
 * @param jurisdiction the place that it is about
 * @param jurisdictions the codes of all places that it speaks of
 * @param reform the reform that it tells of
 * @param effective when its changes took effect, and how that is known
 * @param dates its dates
 * @param repairs its damaged places and how they are read
 * @param statements how many statements it makes, inferred ones included
 * @param statementsBy how its statements came about
 * @param textHash the SHA-256 of its text, or null where that is not known
 * @param hash the fingerprint of all that it is made of
 */
public record DocumentEntry(String id, String title, String kind, @Nullable String issuer, Jurisdiction jurisdiction,
		List<String> jurisdictions, String reform, When effective, List<Dated> dates, List<Repair> repairs,
		long statements, Provenance statementsBy, @Nullable String textHash, String hash) {

	/** Copies the lists. */
	public DocumentEntry {
		jurisdictions = List.copyOf(jurisdictions);
		dates = List.copyOf(dates);
		repairs = List.copyOf(repairs);
	}

	/**
	 * A date of a document.
	 *
	 * @param kind what it is the date of
	 * @param edtf the date in EDTF
	 * @param item the clause that says so, or empty
	 */
	public record Dated(String kind, String edtf, String item) {
	}

}
