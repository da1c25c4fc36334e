package org.yange.extract;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reads texts up to the places where moves may begin, and tries the forms of a move
 * there.
 */
final class MoveReader {

	private static final Pattern LEAD = RuleCoverageTests.value(RuleCoverageTests.field(Moves.class, "LEAD"),
			Pattern.class);

	private final Reading reading;

	private final List<Sentence> sentences;

	private final int sentence;

	private final int at;

	private MoveReader(Reading reading, List<Sentence> sentences, int sentence, int at) {
		this.reading = reading;
		this.sentences = sentences;
		this.sentence = sentence;
		this.at = at;
	}

	/** All places of a text where a stretch between commas begins. */
	static List<MoveReader> places(String text) {
		Reading reading = Moments.takenOutOf(Reading.of(text)).reading();
		List<Sentence> sentences = Sentence.of(new Clause("", 0, reading.text().length()), reading.text());
		List<MoveReader> places = new ArrayList<>();
		for (int i = 0; i < sentences.size(); i++) {
			for (int at = 0; at >= 0; at = after(sentences.get(i).text(), at)) {
				places.add(new MoveReader(reading, sentences, i, at));
			}
		}
		return places;
	}

	private static int after(String text, int at) {
		for (int i = at; i < text.length(); i++) {
			if (",:".indexOf(text.charAt(i)) >= 0) {
				return i + 1;
			}
		}
		return -1;
	}

	/**
	 * {@return whether the form reads what is read here as a move}
	 */
	boolean isReadBy(Method form) {
		Sentence whole = this.sentences.get(this.sentence);
		Phrase phrase = Phrase.of(whole.part(this.at, whole.text().length()), Roll.of(this.reading.text()));
		Matcher lead = LEAD.matcher(phrase.text());
		assertThat(lead.lookingAt()).isTrue();
		try {
			Telling telling = telling();
			if (lead.group("who") != null) {
				telling.discourse().begin(telling.named(phrase, lead.group("who")), true);
			}
			int read = (int) form.invoke(null, phrase, lead.end(), telling);
			return read > 0 && read == Moves.read(phrase, telling());
		}
		catch (IllegalAccessException | InvocationTargetException ex) {
			throw new LinkageError(form.getName(), ex);
		}
	}

	/** What is known at the place. */
	private Telling telling() {
		Calendar calendar = new Calendar(0, List.of());
		Draft draft = new Draft("example", this.reading, new FullNames(Roll.of(this.reading.text()), "云溪市"), calendar);
		Telling telling = new Telling(draft, calendar, List.of(), Section.NONE, null);
		this.sentences.subList(0, this.sentence).forEach(telling::read);
		telling.read(this.sentences.get(this.sentence).part(0, this.at));
		return telling;
	}

}
