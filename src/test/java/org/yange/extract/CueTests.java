package org.yange.extract;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Patterns that are tried only where they can begin find what they would find anywhere.
 */
class CueTests {

	private static final Pattern UNBOUNDED_GROUP = Pattern.compile("(?<!\\\\)\\)(?:[*+]|\\{\\d+,})(?!\\+)");

	@ParameterizedTest
	@MethodSource("patterns")
	void aCueFindsWhatItsPatternFinds(Pattern pattern) {
		Cue cue = Cue.of(pattern);
		for (int seed = 0; seed < 40; seed++) {
			InventedTexts texts = new InventedTexts(new Random(seed)::nextInt);
			String text = Reading.of(texts.spoiled(texts.text())).text();
			int from = text.length() / 3;
			int to = text.length() - text.length() / 4;
			Matcher all = pattern.matcher(text).region(from, to).useTransparentBounds(true).useAnchoringBounds(false);
			Matcher found = cue.find(text, from, to);
			boolean is = all.find() && all.start() < to;
			assertThat(found != null).as(pattern + " in " + text).isEqualTo(is);
			if (found != null) {
				assertThat(List.of(found.start(), found.end())).isEqualTo(List.of(all.start(), all.end()));
			}
		}
	}

	@ParameterizedTest
	@MethodSource("patterns")
	void aCueStandsWhereItsPatternStands(Pattern pattern) {
		Cue cue = Cue.of(pattern);
		for (int seed = 0; seed < 4; seed++) {
			InventedTexts texts = new InventedTexts(new Random(seed)::nextInt);
			String text = Reading.of(texts.spoiled(texts.text())).text();
			for (int i = 0; i < text.length(); i++) {
				Matcher words = pattern.matcher(text)
					.region(i, text.length())
					.useTransparentBounds(true)
					.useAnchoringBounds(false);
				assertThat(cue.isAt(text, i)).as(pattern + " at " + i + " of " + text).isEqualTo(words.lookingAt());
			}
		}
	}

	@ParameterizedTest
	@MethodSource("patternsBefore")
	void wordsStandBeforeAPlaceWhereTheirPatternEndsThere(Pattern pattern) {
		Before before = Before.of(pattern, 4);
		for (int seed = 0; seed < 40; seed++) {
			InventedTexts texts = new InventedTexts(new Random(seed)::nextInt);
			String text = Reading.of(texts.spoiled(texts.text())).text().replace('\n', '。');
			for (int i = 1; i < text.length(); i++) {
				boolean ends = pattern.matcher(text).region(Math.max(0, i - 4), i).find();
				assertThat(before.is(text, i)).as(pattern + " before " + i + " of " + text).isEqualTo(ends);
			}
		}
	}

	static Stream<Pattern> patternsBefore() {
		return Stream.concat(Stream.of(Lexicon.BEFORE, Lexicon.NO_LEVEL_AFTER),
				Stream.of("甲|乙(?:丙|丁)?$", "(?:(?<!不)由|\\d$)$", "(?:、|,|和)(?:将|把)?$", "(?:等)?$").map(Pattern::compile));
	}

	@Test
	void aPatternThatLooksBackIsTriedEverywhere() {
		Matcher found = Cue.of(Pattern.compile("(?<=职责)划入")).find("将职责划入", 0, 5);
		assertThat(found).isNotNull();
	}

	/**
	 * Each repetition of a group takes stack, and groups that can be told apart in two
	 * ways take time.
	 */
	@ParameterizedTest
	@MethodSource("patterns")
	void noGroupRepeatsWithoutBound(Pattern pattern) {
		assertThat(UNBOUNDED_GROUP.matcher(pattern.pattern()).find()).as("write {0,8}: " + pattern).isFalse();
	}

	static Stream<Pattern> patterns() {
		Stream<Pattern> fields = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
			.importPackages("org.yange.extract")
			.stream()
			.map(JavaClass::reflect)
			.flatMap((type) -> Stream.of(type.getDeclaredFields()))
			.filter((field) -> Modifier.isStatic(field.getModifiers()) && field.getType() == Pattern.class)
			.map(CueTests::value);
		return Stream.concat(fields, Grammar.FRAMES.stream().map(Frame::pattern));
	}

	private static Pattern value(Field field) {
		try {
			field.setAccessible(true);
			return (Pattern) field.get(null);
		}
		catch (IllegalAccessException ex) {
			throw new AssertionError(ex);
		}
	}

}
