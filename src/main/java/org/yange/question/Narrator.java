package org.yange.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.yange.graph.AgentName.As;
import org.yange.lineage.Evidence;
import org.yange.lineage.LineageAnswer;
import org.yange.question.Question.Kind;

/** Tells lineages in sentences, as the answer to a question about a body. */
public final class Narrator {

	private final Question question;

	private final Voice voice;

	private Narrator(Question question, Voice voice) {
		this.question = question;
		this.voice = voice;
	}

	/**
	 * {@return the answer in words}
	 * @param question what was asked, about a body
	 * @param answers the lineage of each body that the name matched
	 * @param language English, or else the words are Chinese
	 * @throws IllegalArgumentException if the question is about a duty
	 */
	public static String narrate(Question question, List<LineageAnswer> answers, Locale language) {
		if (question.kind().isAboutDuty()) {
			throw new IllegalArgumentException("a question about a duty is not answered by the lineage of a body");
		}
		boolean manyDocuments = answers.stream()
			.flatMap(Narrator::evidence)
			.map(Evidence::document)
			.distinct()
			.count() > 1;
		boolean english = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
		Voice voice = english ? new EnglishVoice(manyDocuments) : new ChineseVoice(manyDocuments);
		return new Narrator(question, voice).narrate(told(question.kind(), answers));
	}

	/**
	 * A body that only carries the name as a plate is not the office that was asked for.
	 */
	private static List<LineageAnswer> told(Kind kind, List<LineageAnswer> answers) {
		List<LineageAnswer> own = answers.stream()
			.filter((answer) -> !answer.agency().matchedBy().equals(As.PLATE.label()))
			.toList();
		return (kind == Kind.OFFICE_HOST && !own.isEmpty()) ? own : answers;
	}

	private static Stream<Evidence> evidence(LineageAnswer answer) {
		return Stream
			.of(answer.flows().stream().flatMap((flow) -> flow.evidence().stream()),
					answer.arrangements().stream().flatMap((each) -> each.evidence().stream()),
					answer.agency().fateEvidence().stream())
			.flatMap((each) -> each);
	}

	private String narrate(List<LineageAnswer> answers) {
		if (answers.isEmpty()) {
			return this.voice.nothingFound(this.question.name());
		}
		if (answers.size() == 1) {
			LineageAnswer only = answers.get(0);
			List<String> sentences = new ArrayList<>(List.of(this.voice.matched(nameOf(only), only.agency())));
			sentences.addAll(tell(only));
			return this.voice.text(sentences);
		}
		List<String> lines = new ArrayList<>(List.of(this.voice.several(this.question.name(), answers.size())));
		for (LineageAnswer answer : answers) {
			lines.add(this.voice.numbered(lines.size(), answer.agency(), this.voice.text(tell(answer))));
		}
		return String.join("\n", lines);
	}

	/** A committee that was asked for its office may have been found by the office. */
	private String nameOf(LineageAnswer answer) {
		String found = answer.agency().name();
		return this.question.names()
			.stream()
			.filter((name) -> AskedName.isOffice(name) && found.endsWith(name.substring(name.length() - 1)))
			.findFirst()
			.orElse(this.question.name());
	}

	private List<String> tell(LineageAnswer answer) {
		return new Account(this.question.kind(), answer, this.voice).sentences();
	}

}
