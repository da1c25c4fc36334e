package org.yange.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.yange.document.Finding;
import org.yange.document.Repair;

/**
 * What a text says of itself as a document.
 *
 * @param title its title, or null
 * @param kind what kind of text it is, in words
 * @param issuer who issued it, or null
 * @param number the number it was issued under (文号), or null
 * @param place the place it is about
 * @param dates its dates
 * @param repairs the damaged figures of its dates and how they must be read
 * @param findings what could not be read for certain
 */
record DocumentHead(@Nullable String title, String kind, @Nullable String issuer, @Nullable String number,
		@Nullable HeadPlace place, List<HeadDate> dates, List<Repair> repairs, List<Finding> findings) {

	DocumentHead {
		dates = List.copyOf(dates);
		repairs = List.copyOf(repairs);
		findings = List.copyOf(findings);
	}

	/**
	 * The place that a document is about.
	 *
	 * @param name its name
	 * @param level its level
	 * @param code its GB/T 2260 code, or null where the name is not known or not unique
	 */
	record HeadPlace(String name, String level, @Nullable String code) {
	}

	/**
	 * A date of a document.
	 *
	 * @param kind what happened then
	 * @param edtf when, in EDTF
	 * @param item where the text says so
	 * @param quote the words that say so
	 */
	record HeadDate(String kind, String edtf, String item, String quote) {
	}

}
