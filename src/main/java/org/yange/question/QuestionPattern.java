package org.yange.question;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.yange.question.Question.Kind;

/**
 * One way to ask a question, with texts that it recognises and texts that it does not.
 *
 * @param kind what is asked
 * @param language in which language
 * @param subject what the name must look like
 * @param pattern the text, with the name in the group {@code x}
 * @param yes texts that ask this, each with its name
 * @param no texts that this pattern leaves alone
 */
record QuestionPattern(Kind kind, Language language, Subject subject, Pattern pattern, List<Named> yes,
		List<String> no) {

	QuestionPattern {
		yes = List.copyOf(yes);
		no = List.copyOf(no);
	}

	Optional<Question> understand(Wording wording) {
		Matcher matcher = this.pattern.matcher(wording.folded());
		if (!matcher.matches()) {
			return Optional.empty();
		}
		String folded = AskedName.unwrap(matcher.group("x"));
		if (!AskedName.isPossible(folded) || !this.subject.accepts(folded)) {
			return Optional.empty();
		}
		List<String> forms = AskedName.forms(this.kind,
				wording.typed().substring(matcher.start("x"), matcher.end("x")));
		return Optional.of(new Question(this.kind, forms.get(0), withOffices(forms)));
	}

	private List<String> withOffices(List<String> forms) {
		Stream<String> offices = (this.kind == Kind.OFFICE_HOST) ? forms.stream().flatMap(AskedName::offices)
				: Stream.empty();
		return Stream.concat(offices, forms.stream()).toList();
	}

	/**
	 * A text with the name that it asks about.
	 *
	 * @param text the text
	 * @param name the name
	 */
	record Named(String text, String name) {
	}

	/** The languages of questions. */
	enum Language {

		ZH, EN;

		Wording read(String text) {
			return (this == ZH) ? Wording.chinese(text) : Wording.english(text);
		}

	}

	/** What a name must look like for a pattern to be safe. */
	enum Subject {

		/** It ends as names of bodies do. */
		BODY,
		/** It does not. */
		DUTY,
		/** The cue words are enough. */
		ANY;

		boolean accepts(String name) {
			return this == ANY || (this == BODY) == AskedName.isLikeBody(name);
		}

	}

}
