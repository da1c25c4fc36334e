package org.yange.benchmark;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/**
 * What others do with the same text, which tells how much of the time reading it takes.
 */
final class Segmenters {

	private static final Pattern CUES = Pattern.compile("组建|不再保留|撤销|划入|划归|划转|并入|更名|改为|加挂|合署|归口|派出机构|设在");

	private Segmenters() {
	}

	/**
	 * {@return ways of taking a text apart, by name, each of which tells into how many
	 * parts; those that are not on the class path are left out}
	 */
	static Map<String, ToIntFunction<String>> all() {
		Map<String, ToIntFunction<String>> all = new LinkedHashMap<>();
		all.put("words that tell of a change, by one pattern", (text) -> (int) CUES.matcher(text).results().count());
		all.put("ICU, into words", Segmenters::icu);
		try {
			all.put("HanLP, into words", hanlp(false));
			all.put("HanLP, into words with names of bodies", hanlp(true));
		}
		catch (ReflectiveOperationException absent) {
			System.out.println("HanLP is not on the class path: " + absent);
		}
		return all;
	}

	private static int icu(String text) {
		BreakIterator words = BreakIterator.getWordInstance(ULocale.CHINESE);
		words.setText(text);
		int count = 0;
		while (words.next() != BreakIterator.DONE) {
			count++;
		}
		return count;
	}

	/**
	 * Only the profile of the benchmark has it, so that it is called by name. It gets a
	 * line at a time: it takes much longer for a long text at once.
	 */
	private static ToIntFunction<String> hanlp(boolean bodies) throws ReflectiveOperationException {
		Object segment = Class.forName("com.hankcs.hanlp.HanLP").getMethod("newSegment").invoke(null);
		segment.getClass().getMethod("enableOrganizationRecognize", boolean.class).invoke(segment, bodies);
		Method seg = segment.getClass().getMethod("seg", String.class);
		return (text) -> text.lines().mapToInt((line) -> {
			try {
				return ((List<?>) seg.invoke(segment, line)).size();
			}
			catch (IllegalAccessException | InvocationTargetException ex) {
				throw new IllegalStateException(ex);
			}
		}).sum();
	}

}
