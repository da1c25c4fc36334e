package org.yange.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.yange.graph.EdgeKind;
import org.yange.graph.Fate;
import org.yange.lineage.Arrangement.Named;
import org.yange.lineage.Direction;
import org.yange.lineage.Evidence;
import org.yange.lineage.Flow;
import org.yange.lineage.LineageAnswer;
import org.yange.lineage.LineageAnswer.Asked;
import org.yange.lineage.Warning;
import org.yange.question.Question.Kind;
import org.yange.question.Standings.Group;

/** Tells lineages in sentences, as the answer to a question about a body. */
public final class Narrator {

	/** What the sentences say themselves. */
	private static final Set<String> SAID = Set.of("fate-not-stated", "ended-by-inference", "plate-only",
			"extent-unstated", "rest-not-placed", "nothing-placed", "list-open");

	/** What matters also where no move of duties is told. */
	private static final Set<String> GENERAL = Set.of("names-differ", "date-uncertain");

	private static final Set<EdgeKind> MADE_OF = Set.of(EdgeKind.RENAMED_TO, EdgeKind.CONVERTED_TO,
			EdgeKind.REESTABLISHED_AS, EdgeKind.MERGED_INTO);

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
		return new Narrator(question, voice).narrate(answers);
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
		return AskedName.isOffice(answer.agency().name()) ? this.question.names().get(0) : this.question.name();
	}

	private List<String> tell(LineageAnswer answer) {
		Asked body = answer.agency();
		Standings standings = new Standings(answer);
		List<String> sentences = new ArrayList<>(switch (this.question.kind()) {
			case WENT -> went(answer);
			case CAME -> came(answer);
			case PREDECESSORS -> predecessors(answer);
			case ENDED -> ended(answer);
			case PLATES -> List.of(this.voice.standings().plates(body, standings.plates()));
			case MANAGER -> List.of(this.voice.standings().managers(body, standings.managers()));
			case MANAGED -> List.of(this.voice.standings().managed(body, standings.managed()));
			case OFFICE_HOST -> offices(body, standings);
			case THEN_AND_NOW, RESPONSIBLE -> throw new IllegalStateException("not about a body");
		});
		List<Warning> notes = answer.warnings().stream().filter((warning) -> isNoted(warning.code())).toList();
		if (!notes.isEmpty()) {
			sentences.add(this.voice.notes(notes));
		}
		return sentences;
	}

	private boolean isNoted(String code) {
		boolean ofMoves = this.question.kind() == Kind.WENT || this.question.kind() == Kind.CAME;
		return ofMoves ? !SAID.contains(code) : GENERAL.contains(code);
	}

	private List<String> went(LineageAnswer answer) {
		Asked body = answer.agency();
		List<Run> runs = Run.of(answer.flows(), Direction.FORWARD);
		if (runs.isEmpty() && body.fate() == Fate.ACTIVE) {
			return List.of(this.voice.keepsAll(body));
		}
		List<String> sentences = new ArrayList<>(runs.stream().map(this.voice::went).toList());
		if (!goesOnAsAnother(answer) && body.fate() != Fate.ACTIVE) {
			Set<List<String>> cited = new HashSet<>();
			answer.flows()
				.stream()
				.flatMap((flow) -> flow.evidence().stream())
				.map(Narrator::place)
				.forEach(cited::add);
			List<Evidence> news = body.fateEvidence().stream().filter((each) -> !cited.contains(place(each))).toList();
			sentences.add(this.voice.fate(body, "", news));
		}
		sentences.add(this.voice.residue(body, answer.residue().state()));
		return sentences;
	}

	private static List<String> place(Evidence evidence) {
		return List.of(evidence.document(), evidence.item());
	}

	private static boolean goesOnAsAnother(LineageAnswer answer) {
		return ownRenewals(answer).findAny().isPresent();
	}

	/** The flows by which the body goes on under another name or founding. */
	private static Stream<Flow> ownRenewals(LineageAnswer answer) {
		return answer.flows()
			.stream()
			.filter((flow) -> flow.duty().whole() && EdgeKind.SAME_BODY.contains(flow.change())
					&& answer.agency().id().equals(flow.from().id()));
	}

	private List<String> came(LineageAnswer answer) {
		if (answer.flows().isEmpty()) {
			return List.of(this.voice.cameFromNowhere(answer.agency()));
		}
		return Run.of(answer.flows(), Direction.BACKWARD).stream().map(this.voice::came).toList();
	}

	private List<String> predecessors(LineageAnswer answer) {
		Set<String> line = new HashSet<>(Set.of(answer.agency().id()));
		List<Flow> back = new ArrayList<>();
		for (Flow flow : answer.flows()) {
			boolean makes = flow.duty().whole() && MADE_OF.contains(flow.change());
			if (makes && line.contains(Objects.requireNonNullElse(flow.to().id(), ""))) {
				back.add(flow);
				line.add(Objects.requireNonNullElse(flow.from().id(), ""));
			}
		}
		if (back.isEmpty()) {
			return List.of(this.voice.noPredecessors(answer.agency()));
		}
		return Run.of(back, Direction.BACKWARD).stream().map(this.voice::predecessors).toList();
	}

	private List<String> ended(LineageAnswer answer) {
		if (goesOnAsAnother(answer)) {
			return Run.of(ownRenewals(answer).toList(), Direction.FORWARD).stream().map(this.voice::went).toList();
		}
		Asked body = answer.agency();
		return List.of(this.voice.fate(body, Objects.requireNonNullElse(body.ended(), ""), body.fateEvidence()));
	}

	private List<String> offices(Asked body, Standings standings) {
		List<Named> offices = standings.soughtOffices();
		if (offices.isEmpty()) {
			return List.of(this.voice.standings().noOffices(body));
		}
		List<String> sentences = new ArrayList<>();
		if (!standings.offices().isEmpty()) {
			sentences.add(this.voice.standings().offices(body, standings.offices()));
		}
		for (Named office : offices) {
			List<Group> hosts = standings.hosts(office);
			sentences.add(this.voice.standings().hosts(office, hosts));
			if (hosts.isEmpty() && office.id().equals(body.id()) && !standings.managers().isEmpty()) {
				sentences.add(this.voice.standings().managers(body, standings.managers()));
			}
		}
		return sentences;
	}

}
