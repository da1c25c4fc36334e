package org.yange.lineage;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

import org.yange.statement.DutyParts;
import org.yange.statement.VagueDuty;

/**
 * The words of a duty: when those of two mean the same, or the one a part of the other.
 */
final class DutyWords {

	private static final Pattern SEPARATOR = Pattern.compile("[、，,；;]|以及|和|及|与");

	private static final Pattern SUFFIX = Pattern.compile("^.+?(监督管理|监督检查|管理|监管|工作)$");

	/** The same few duties are compared again and again. */
	private static final LoadingCache<String, DutyWords> KNOWN = Caffeine.newBuilder()
		.maximumSize(100_000)
		.build(DutyWords::new);

	private final String words;

	private final boolean vague;

	private final boolean listed;

	private final Set<String> plainParts;

	private final Set<String> parts;

	private DutyWords(String words) {
		this.words = words;
		this.vague = VagueDuty.is(words);
		this.listed = SEPARATOR.matcher(words).find();
		this.plainParts = plainParts(words);
		this.parts = parts(words, this.plainParts);
	}

	/**
	 * {@return the words of a duty}
	 * @param words the duty as stated
	 */
	static DutyWords of(String words) {
		return KNOWN.get(words);
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
		return mayContain(wider, narrower) && of(wider).hasPart(of(narrower));
	}

	/** Words of a part are words of the whole. */
	private static boolean mayContain(String wider, String narrower) {
		return !narrower.isEmpty() && wider.indexOf(narrower.codePointAt(0)) >= 0;
	}

	/**
	 * {@return whether some duty may be named, or contained, in both}
	 */
	static boolean touch(String one, String other) {
		return of(one).touches(of(other));
	}

	boolean isVague() {
		return this.vague;
	}

	/**
	 * {@return whether it names several, one after another}
	 */
	boolean isListed() {
		return this.listed;
	}

	Set<String> parts() {
		return this.parts;
	}

	boolean hasPart(DutyWords other) {
		if (this.vague || other.vague || other.words.isEmpty() || other.words.equals(this.words)) {
			return false;
		}
		if (!this.listed) {
			return other.words.startsWith(this.words) && DutyParts.of(this.words, Stream.of(other.words))
				.stream()
				.anyMatch((part) -> part.words().equals(other.words));
		}
		return this.parts.size() > 1 && mayContain(this.words, other.words)
				&& (this.parts.contains(other.words) || this.parts.containsAll(other.plainParts));
	}

	boolean touches(DutyWords other) {
		return !this.vague && !other.vague
				&& (!Collections.disjoint(this.parts, other.parts) || hasPart(other) || other.hasPart(this));
	}

	private static Set<String> parts(String duty, Set<String> plain) {
		Set<String> parts = new HashSet<>(plain);
		Matcher suffix = SUFFIX.matcher(duty);
		if (suffix.matches()) {
			plain.forEach((part) -> parts.add(part + suffix.group(1)));
		}
		DutyParts.of(duty).forEach((part) -> parts.add(part.words()));
		return parts;
	}

	private static Set<String> plainParts(String duty) {
		return new HashSet<>(Arrays.stream(SEPARATOR.split(duty)).filter((part) -> !part.isEmpty()).toList());
	}

}
