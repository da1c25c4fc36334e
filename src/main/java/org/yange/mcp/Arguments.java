package org.yange.mcp;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.yange.lineage.TimeScope;

/**
 * The arguments of a call, of which the types and bounds were checked against the schema
 * of the tool.
 *
 * @param given the arguments by name
 */
record Arguments(Map<String, Object> given) {

	/**
	 * {@return a text that has to be there}
	 * @param name the name of the argument
	 * @throws IllegalArgument if it is missing or blank
	 */
	String required(String name) {
		String text = text(name);
		if (text == null) {
			throw new IllegalArgument("请填写参数 %1$s。 Give the argument '%1$s'.".formatted(name));
		}
		return text;
	}

	/**
	 * {@return a text, or null where it is missing or blank}
	 * @param name the name of the argument
	 */
	@Nullable String text(String name) {
		return (this.given.get(name) instanceof String text && !text.isBlank()) ? text.strip() : null;
	}

	/**
	 * {@return a text}
	 * @param name the name of the argument
	 * @param otherwise the text where it is missing or blank
	 */
	String text(String name, String otherwise) {
		String text = text(name);
		return (text != null) ? text : otherwise;
	}

	/**
	 * {@return a whole number}
	 * @param name the name of the argument
	 * @param otherwise the number where it is missing
	 */
	int number(String name, int otherwise) {
		return (this.given.get(name) instanceof Number number) ? number.intValue() : otherwise;
	}

	/**
	 * {@return the time up to the day that is asked about}
	 * @throws IllegalArgument if it is no day
	 */
	TimeScope time() {
		String day = text("asOf");
		try {
			return TimeScope.asOf((day != null) ? LocalDate.parse(day) : null);
		}
		catch (DateTimeParseException noDay) {
			throw new IllegalArgument(
					"日期 %1$s 不存在，请写成 2019-03-31。 There is no day %1$s: write it as 2019-03-31.".formatted(day));
		}
	}

	/**
	 * {@return whether the words of the answer are to be English}
	 */
	boolean english() {
		return "en".equals(text("language"));
	}

	/**
	 * {@return the language of the words of the answer}
	 */
	Locale language() {
		return english() ? Locale.ENGLISH : Locale.CHINESE;
	}

	/** An argument that the caller has to correct. */
	static final class IllegalArgument extends RuntimeException {

		private static final long serialVersionUID = 1L;

		IllegalArgument(String what) {
			super(what);
		}

	}

}
