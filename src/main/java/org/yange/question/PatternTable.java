package org.yange.question;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yange.question.Question.Kind;
import org.yange.question.QuestionPattern.Language;
import org.yange.question.QuestionPattern.Named;
import org.yange.question.QuestionPattern.Subject;

/** The patterns of {@code patterns.txt}; the first that recognises a text counts. */
final class PatternTable {

	private static final int LONGEST = 200;

	private static final Pattern WORD = Pattern.compile("<(\\w+)>");

	static final PatternTable INSTANCE = new PatternTable();

	private final Map<String, String> words = new HashMap<>(Map.of("x", "(?<x>.+?)"));

	private final List<QuestionPattern> patterns = new ArrayList<>();

	private PatternTable() {
		try (BufferedReader lines = new BufferedReader(
				new InputStreamReader(Objects.requireNonNull(PatternTable.class.getResourceAsStream("patterns.txt")),
						StandardCharsets.UTF_8))) {
			List<String> block = new ArrayList<>();
			for (String line : lines.lines().filter((each) -> !each.isBlank() && !each.startsWith("#")).toList()) {
				if (line.startsWith("let ")) {
					let(line.substring("let ".length()));
				}
				else {
					if (line.startsWith("ask ")) {
						read(block);
						block.clear();
					}
					block.add(line);
				}
			}
			read(block);
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException("patterns.txt is part of the application", unreadable);
		}
	}

	List<QuestionPattern> patterns() {
		return List.copyOf(this.patterns);
	}

	Optional<Question> understand(String text) {
		if (text.length() > LONGEST) {
			return Optional.empty();
		}
		Map<Language, Wording> wordings = Map.of(Language.ZH, Language.ZH.read(text), Language.EN,
				Language.EN.read(text));
		return this.patterns.stream()
			.flatMap((pattern) -> pattern.understand(Objects.requireNonNull(wordings.get(pattern.language()))).stream())
			.findFirst();
	}

	private void let(String definition) {
		int equals = definition.indexOf(" = ");
		this.words.put(definition.substring(0, equals),
				"(?:" + spelledOut(definition.substring(equals + " = ".length())) + ")");
	}

	private String spelledOut(String pattern) {
		return WORD.matcher(pattern)
			.replaceAll((word) -> Matcher
				.quoteReplacement(Objects.requireNonNull(this.words.get(word.group(1)), word.group())));
	}

	/** Reads {@code ask KIND LANGUAGE SUBJECT PATTERN} and the examples below it. */
	private void read(List<String> block) {
		if (block.isEmpty()) {
			return;
		}
		String[] head = block.get(0).split(" ", 5);
		List<Named> yes = new ArrayList<>();
		List<String> no = new ArrayList<>();
		for (String line : block.subList(1, block.size())) {
			String[] example = line.strip().split(" ", 2);
			if (example[0].equals("no")) {
				no.add(example[1]);
			}
			else {
				String[] sides = example[1].split(" -> ", 2);
				yes.add(new Named(sides[0], sides[1]));
			}
		}
		this.patterns.add(new QuestionPattern(Kind.valueOf(head[1]), Language.valueOf(head[2]),
				Subject.valueOf(head[3]), Pattern.compile(spelledOut(head[4])), yes, no));
	}

}
