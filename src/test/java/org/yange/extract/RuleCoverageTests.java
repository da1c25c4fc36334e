package org.yange.extract;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every rule by which a sentence is read has an example that it reads. A rule counts only
 * where it is the one that is taken, not where another says it first.
 */
class RuleCoverageTests {

	private static List<Example> examples = List.of();

	@BeforeAll
	static void readTheExamples() throws IOException {
		examples = Example.all().stream().filter(Example::statesSomething).toList();
	}

	/** What is remembered of beginnings here is not what the other tests are to read. */
	@AfterAll
	static void forgetTheBeginnings() {
		beginnings().clear();
	}

	@Test
	void everyFrameReadsAnExample() {
		Taken taken = new Taken();
		examples.forEach((example) -> Example.stated(example.text()));
		beginnings().replaceAll((beginning, frames) -> taken.noting(frames));
		examples.forEach((example) -> taken.by(example.text()));
		assertThat(Grammar.FRAMES.stream().filter((frame) -> !taken.frames.contains(frame)).map(Frame::pattern))
			.as("frames without an example")
			.isEmpty();
	}

	@Test
	void everyFormOfAMoveReadsAnExample() {
		Map<String, Method> forms = new LinkedHashMap<>();
		Stream.of(Mergers.class, Takings.class, Passing.class)
			.flatMap((type) -> Arrays.stream(type.getDeclaredMethods()))
			.filter((method) -> Arrays.equals(method.getParameterTypes(),
					new Class<?>[] { Phrase.class, int.class, Telling.class }))
			.filter((method) -> !Modifier.isPrivate(method.getModifiers()))
			.forEach((method) -> forms.put(method.getName(), method));
		assertThat(forms).hasSameSizeAs(value(field(Moves.class, "FORMS"), List.class));
		for (Example example : examples) {
			MoveReader.places(example.text())
				.forEach((place) -> forms.values().removeIf((form) -> place.isReadBy(form)));
		}
		assertThat(forms.keySet()).as("moves without an example").isEmpty();
	}

	@Test
	void everyKindOfListHasAnExample() {
		Set<String> kinds = new LinkedHashSet<>();
		for (Example example : examples) {
			Stream.of(Reading.of(example.text()).text().split("[:\n]|有|包括|,?分别是", -1))
				.map(Listing::of)
				.filter((listing) -> listing != null
						&& example.rows().stream().anyMatch((row) -> row.startsWith(listing.predicate().name())))
				.forEach((listing) -> kinds.add(listing.predicate().name()));
		}
		assertThat(kinds).containsExactlyInAnyOrder("ESTABLISHED", "ABOLISHED", "RETAINED", "CATEGORISED_AS");
	}

	@Test
	void everyWayOfCountingHasAnExample() {
		List<String> pieces = segments((row) -> row.startsWith("QUOTA"), "[,:。;()]");
		List<Pattern> ways = Stream.of("SCOPE_FIRST", "NUMBER_FIRST", "SINGLE", "CLASSED", "SAME", "OTHER", "AGAIN")
			.map((name) -> value(field(Quotas.class, name), Pattern.class))
			.toList();
		assertThat(ways).filteredOn((way) -> pieces.stream().noneMatch(way.asPredicate()))
			.as("ways of counting without an example")
			.isEmpty();
	}

	@Test
	void everyWayOfSpeakingOfATierHasAnExample() throws ReflectiveOperationException {
		List<String> rests = segments((row) -> !row.isEmpty(), "[。;]").stream()
			.flatMap(RuleCoverageTests::rests)
			.toList();
		List<Pattern> ways = new ArrayList<>(List.of(Tier.OF, value(field(Tier.class, "SUBJECT"), Pattern.class)));
		for (Object form : value(field(Tier.class, "FORMS"), List.class)) {
			Field pattern = field(form.getClass(), "pattern");
			ways.add((Pattern) pattern.get(form));
		}
		assertThat(ways).filteredOn((way) -> rests.stream().noneMatch((rest) -> way.matcher(rest).lookingAt()))
			.as("ways of speaking of a tier without an example")
			.isEmpty();
	}

	/** The stretches of the examples that state what is asked for. */
	private static List<String> segments(Predicate<String> rows, String between) {
		return examples.stream()
			.filter((example) -> example.rows().stream().anyMatch(rows))
			.flatMap((example) -> Stream.of(Reading.of(example.text()).text().split(between, -1)))
			.toList();
	}

	/** What follows each comma of a sentence, and all of it. */
	private static Stream<String> rests(String sentence) {
		return Stream.iterate(sentence, (rest) -> !rest.isEmpty(),
				(rest) -> rest.substring(rest.indexOf(',') + 1).repeat((rest.indexOf(',') < 0) ? 0 : 1));
	}

	@SuppressWarnings("unchecked")
	private static Map<String, List<Frame>> beginnings() {
		return value(field(Grammar.class, "BY_BEGINNING"), Map.class);
	}

	static Field field(Class<?> type, String name) {
		try {
			Field field = type.getDeclaredField(name);
			field.setAccessible(true);
			return field;
		}
		catch (NoSuchFieldException ex) {
			throw new AssertionError(ex);
		}
	}

	static <T> T value(Field constant, Class<T> type) {
		try {
			return type.cast(constant.get(null));
		}
		catch (IllegalAccessException ex) {
			throw new AssertionError(ex);
		}
	}

	/**
	 * Notes which frames are taken: of those that are tried on the same words the last,
	 * unless none fitted.
	 */
	private static final class Taken {

		private final Set<Frame> frames = new LinkedHashSet<>();

		private @Nullable Phrase phrase;

		private @Nullable Frame last;

		List<Frame> noting(List<Frame> frames) {
			Frame none = new Frame(Pattern.compile(""), (match) -> tries(null, match.phrase()));
			return Stream.concat(frames.stream().map(this::noting), Stream.of(none)).toList();
		}

		private Frame noting(Frame frame) {
			return new Frame(frame.pattern(), (match) -> {
				tries(frame, match.phrase());
				frame.handler().accept(match);
			});
		}

		void by(String text) {
			Example.stated(text);
			tries(null, null);
		}

		private void tries(@Nullable Frame frame, @Nullable Phrase on) {
			if (on != this.phrase && this.last != null) {
				this.frames.add(this.last);
			}
			this.phrase = on;
			this.last = frame;
		}

	}

}
