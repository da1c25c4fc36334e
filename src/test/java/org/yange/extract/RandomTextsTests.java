package org.yange.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds of every text, tried on many made-up and spoiled ones, the same each time;
 * {@link ExtractorFuzzer} tries others for as long as it is let.
 */
class RandomTextsTests {

	private static final int TRIES = Integer.getInteger("random.texts", 1000);

	private static final Path PLANS = Path.of("src", "test", "resources", "plans");

	@Test
	void textsOfTheGenreAreReadSoundly() {
		IntStream.range(0, TRIES).forEach((seed) -> Sound.checked(texts(seed).text()));
	}

	@Test
	void spoiledTextsOfTheGenreAreReadSoundly() {
		IntStream.range(0, TRIES).forEach((seed) -> {
			InventedTexts texts = texts(seed);
			Sound.checked(texts.spoiled(texts.text()));
		});
	}

	@Test
	void spoiledPlansAreReadSoundly() throws IOException {
		for (String plan : plans()) {
			IntStream.range(0, TRIES / 100).forEach((seed) -> Sound.checked(texts(seed).spoiled(plan)));
		}
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("ways")
	void anotherWayOfStoringTheSameTextStatesTheSame(String way, UnaryOperator<String> stored) throws IOException {
		for (String plan : plans()) {
			assertThat(Sound.rows(stored.apply(plan))).isEqualTo(Sound.rows(plan));
		}
		for (int seed = 0; seed < TRIES / 4; seed++) {
			String text = texts(seed).text();
			assertThat(Sound.rows(stored.apply(text))).as(text).isEqualTo(Sound.rows(text));
		}
	}

	static Stream<Arguments> ways() {
		return Stream.of(way("half-width marks", (text) -> translated(text, "，；：（）！？", ",;:()!?")),
				way("full-width marks", (text) -> translated(text, ",:()!?", "，：（）！？")),
				way("line ends of Windows", (text) -> text.replace("\n", "\r\n")),
				way("a byte order mark", (text) -> "\ufeff" + text),
				way("ideographic spaces before paragraphs", (text) -> text.replaceAll("(?m)^", "\u3000\u3000")),
				way("spaces between characters", (text) -> text.replaceAll("(?<=\\p{IsHan})(?=\\p{IsHan})", " ")),
				way("no-break spaces between characters",
						(text) -> text.replaceAll("(?<=\\p{IsHan})(?=\\p{IsHan})", "\u00a0")),
				way("full-width digits", (text) -> translated(text, "0123456789", "０１２３４５６７８９")));
	}

	private static Arguments way(String name, UnaryOperator<String> stored) {
		return Arguments.of(name, stored);
	}

	private static String translated(String text, String from, String to) {
		StringBuilder translated = new StringBuilder(text);
		for (int i = 0; i < text.length(); i++) {
			int index = from.indexOf(text.charAt(i));
			translated.setCharAt(i, (index < 0) ? text.charAt(i) : to.charAt(index));
		}
		return translated.toString();
	}

	private static InventedTexts texts(int seed) {
		return new InventedTexts(new Random(seed)::nextInt);
	}

	private static List<String> plans() throws IOException {
		try (Stream<Path> files = Files.walk(PLANS)) {
			List<Path> open = files.filter((file) -> file.endsWith("text.txt"))
				.filter((file) -> !file.toString().contains("sealed"))
				.sorted()
				.toList();
			List<String> texts = new java.util.ArrayList<>();
			for (Path file : open) {
				texts.add(Files.readString(file));
			}
			return texts;
		}
	}

}
