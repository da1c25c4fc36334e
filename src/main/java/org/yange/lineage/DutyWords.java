package org.yange.lineage;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.yange.statement.DutyParts;
import org.yange.statement.VagueDuty;

/** When the words of two duties mean the same, or the one a part of the other. */
final class DutyWords {

	private static final Pattern SEPARATOR = Pattern.compile("[、，,；;]|以及|和|及|与");

	private static final Pattern SUFFIX = Pattern.compile("^.+?(监督管理|监督检查|管理|监管|工作)$");

	private DutyWords() {
	}

	static boolean isEmpty(String duty) {
		return VagueDuty.is(duty);
	}

	/**
	 * {@return whether the two duties are the same by their words}
	 */
	static boolean same(String one, String other) {
		return one.equals(other) && !isEmpty(one);
	}

	/**
	 * {@return whether the one duty has the other among its parts}
	 */
	static boolean contains(String wider, String narrower) {
		return mayContain(wider, narrower) && partsOf(wider).test(narrower);
	}

	/**
	 * {@return what tells of another duty whether it is among the parts of this one} To
	 * be asked about many.
	 */
	static Predicate<String> partsOf(String wider) {
		if (isEmpty(wider)) {
			return (narrower) -> false;
		}
		if (!SEPARATOR.matcher(wider).find()) {
			return (narrower) -> narrower.startsWith(wider) && !narrower.equals(wider) && !isEmpty(narrower)
					&& DutyParts.of(wider, Stream.of(narrower))
						.stream()
						.anyMatch((part) -> part.words().equals(narrower));
		}
		Set<String> parts = parts(wider);
		return (narrower) -> parts.size() > 1 && mayContain(wider, narrower) && !narrower.equals(wider)
				&& !isEmpty(narrower) && (parts.contains(narrower) || parts.containsAll(plainParts(narrower)));
	}

	/** Words of a part are words of the whole. */
	private static boolean mayContain(String wider, String narrower) {
		return !narrower.isEmpty() && wider.indexOf(narrower.codePointAt(0)) >= 0;
	}

	/**
	 * {@return whether some duty may be named, or contained, in both}
	 */
	static boolean touch(String one, String other) {
		return !isEmpty(one) && !isEmpty(other)
				&& (!Collections.disjoint(parts(one), parts(other)) || contains(one, other) || contains(other, one));
	}

	private static Set<String> parts(String duty) {
		Set<String> parts = plainParts(duty);
		Matcher suffix = SUFFIX.matcher(duty);
		if (suffix.matches()) {
			plainParts(duty).forEach((part) -> parts.add(part + suffix.group(1)));
		}
		DutyParts.of(duty).forEach((part) -> parts.add(part.words()));
		return parts;
	}

	private static Set<String> plainParts(String duty) {
		return new HashSet<>(Arrays.stream(SEPARATOR.split(duty)).filter((part) -> !part.isEmpty()).toList());
	}

}
