package org.yange.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Where a list goes on: a place in it, and the version of the data in which that place
 * means something.
 *
 * @param version the version of the data
 * @param position how many entries come before
 */
record Cursor(String version, int position) {

	private static final Pattern FORM = Pattern.compile("([0-9a-f]{0,64})\\.([0-9]{1,9})");

	/**
	 * {@return the position that a cursor stands for, 0 without one}
	 * @throws StaleCursorException if the data have changed since
	 * @throws IllegalCursorException if it is no cursor
	 */
	static int position(@Nullable String cursor, String version) {
		if (cursor == null || cursor.isEmpty()) {
			return 0;
		}
		Matcher form = FORM.matcher(decoded(cursor));
		if (!form.matches()) {
			throw new IllegalCursorException();
		}
		if (!form.group(1).equals(version)) {
			throw new StaleCursorException();
		}
		return Integer.parseInt(form.group(2));
	}

	String encoded() {
		String plain = this.version + "." + this.position;
		return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
	}

	private static String decoded(String cursor) {
		try {
			return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
		}
		catch (IllegalArgumentException notBase64) {
			throw new IllegalCursorException();
		}
	}

	/** The text is no cursor. */
	static final class IllegalCursorException extends RuntimeException {

		private static final long serialVersionUID = 1L;

	}

	/** The data have changed since the cursor was given. */
	static final class StaleCursorException extends RuntimeException {

		private static final long serialVersionUID = 1L;

	}

}
