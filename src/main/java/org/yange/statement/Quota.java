package org.yange.statement;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The number of a QUOTA row.
 *
 * @param number how many
 * @param upperBound whether it is only a limit (≤)
 */
public record Quota(int number, boolean upperBound) {

	private static final Pattern FORM = Pattern.compile("(≤?)([0-9]{1,9})");

	/**
	 * {@return the number that a qualifier names, or null if it names none}
	 * @param qualifier the first qualifier of the row
	 */
	public static @Nullable Quota parse(String qualifier) {
		Matcher form = FORM.matcher(qualifier);
		return form.matches() ? new Quota(Integer.parseInt(form.group(2)), !form.group(1).isEmpty()) : null;
	}

}
