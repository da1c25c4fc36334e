package org.yange.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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

/** Chooses what to tell of one body, and in which order. */
final class Account {

	/** What the sentences say themselves. */
	private static final Set<String> SAID = Set.of("fate-not-stated", "ended-by-inference", "plate-only",
			"extent-unstated", "rest-not-placed", "nothing-placed", "list-open");

	/** What matters also where no move of duties is told. */
	private static final Set<String> GENERAL = Set.of("names-differ", "date-uncertain", "not-yet-founded",
			"publication-uncertain");

	private static final Set<EdgeKind> MADE_OF = Set.of(EdgeKind.RENAMED_TO, EdgeKind.CONVERTED_TO,
			EdgeKind.REESTABLISHED_AS, EdgeKind.MERGED_INTO);

	private final Kind kind;

	private final LineageAnswer answer;

	private final Asked body;

	private final Voice voice;

	Account(Kind kind, LineageAnswer answer, Voice voice) {
		this.kind = kind;
		this.answer = answer;
		this.body = answer.agency();
		this.voice = voice;
	}

	/**
	 * {@return the sentences, in order; an empty one has nothing to say}
	 */
	List<String> sentences() {
		if (this.body.fate() == Fate.NOT_YET) {
			return List.of(this.voice.fate(this.body, Objects.requireNonNullElse(this.body.founded(), ""), List.of()));
		}
		Standings standings = new Standings(this.answer);
		List<String> sentences = new ArrayList<>(switch (this.kind) {
			case WENT -> went();
			case CAME -> came();
			case PREDECESSORS -> predecessors();
			case ENDED -> ended();
			case PLATES -> List.of(this.voice.standings().plates(this.body, standings.plates()));
			case MANAGER -> List.of(this.voice.standings().managers(this.body, standings.managers()));
			case MANAGED -> List.of(this.voice.standings().managed(this.body, standings.managed()));
			case OFFICE_HOST -> offices(standings);
			case THEN_AND_NOW, RESPONSIBLE -> throw new IllegalStateException("not about a body");
		});
		List<Warning> notes = this.answer.warnings().stream().filter((warning) -> isNoted(warning.code())).toList();
		if (!notes.isEmpty()) {
			sentences.add(this.voice.notes(notes));
		}
		return sentences;
	}

	private boolean isNoted(String code) {
		boolean ofMoves = this.kind == Kind.WENT || this.kind == Kind.CAME;
		return ofMoves ? !SAID.contains(code) : GENERAL.contains(code);
	}

	private List<String> went() {
		List<Run> runs = Run.of(this.answer.flows(), Direction.FORWARD);
		if (runs.isEmpty() && this.body.fate() == Fate.ACTIVE) {
			return List.of(this.voice.keepsAll(this.body));
		}
		List<String> sentences = new ArrayList<>(runs.stream().map(this.voice::went).toList());
		if (!goesOnAsAnother() && this.body.fate() != Fate.ACTIVE) {
			Set<List<String>> cited = new HashSet<>();
			this.answer.flows()
				.stream()
				.flatMap((flow) -> flow.evidence().stream())
				.map(Account::place)
				.forEach(cited::add);
			List<Evidence> news = this.body.fateEvidence()
				.stream()
				.filter((each) -> !cited.contains(place(each)))
				.toList();
			sentences.add(this.voice.fate(this.body, "", news));
		}
		sentences.add(this.voice.residue(this.body, this.answer.residue().state()));
		return sentences;
	}

	private static List<String> place(Evidence evidence) {
		return List.of(evidence.document(), evidence.item());
	}

	private boolean goesOnAsAnother() {
		return ownRenewals().findAny().isPresent();
	}

	/** The flows by which the body goes on under another name or founding. */
	private Stream<Flow> ownRenewals() {
		return this.answer.flows()
			.stream()
			.filter((flow) -> flow.duty().whole() && EdgeKind.SAME_BODY.contains(flow.change())
					&& this.body.id().equals(flow.from().id()));
	}

	private List<String> came() {
		if (this.answer.flows().isEmpty()) {
			return List.of(this.voice.cameFromNowhere(this.body));
		}
		return Run.of(this.answer.flows(), Direction.BACKWARD).stream().map(this.voice::came).toList();
	}

	private List<String> predecessors() {
		Set<String> line = new HashSet<>(Set.of(this.body.id()));
		List<Flow> back = new ArrayList<>();
		for (Flow flow : this.answer.flows()) {
			boolean makes = flow.duty().whole() && MADE_OF.contains(flow.change());
			if (makes && line.contains(Objects.requireNonNullElse(flow.to().id(), ""))) {
				back.add(flow);
				line.add(Objects.requireNonNullElse(flow.from().id(), ""));
			}
		}
		if (back.isEmpty()) {
			return List.of(this.voice.noPredecessors(this.body));
		}
		return Run.of(back, Direction.BACKWARD).stream().map(this.voice::predecessors).toList();
	}

	private List<String> ended() {
		if (goesOnAsAnother()) {
			return Run.of(ownRenewals().toList(), Direction.FORWARD).stream().map(this.voice::went).toList();
		}
		return List.of(this.voice.fate(this.body, Objects.requireNonNullElse(this.body.ended(), ""),
				this.body.fateEvidence()));
	}

	private List<String> offices(Standings standings) {
		List<Named> offices = standings.soughtOffices();
		if (offices.isEmpty()) {
			return List.of(this.voice.standings().noOffices(this.body));
		}
		List<String> sentences = new ArrayList<>();
		if (!standings.offices().isEmpty()) {
			sentences.add(this.voice.standings().offices(this.body, standings.offices()));
		}
		for (Named office : offices) {
			List<Group> hosts = standings.hosts(office);
			boolean isAsked = office.id().equals(this.body.id());
			if (hosts.isEmpty() && !isAsked) {
				sentences.add(this.voice.standings().askAbout(office));
				continue;
			}
			sentences.add(this.voice.standings().hosts(office, hosts));
			if (hosts.isEmpty() && !standings.managers().isEmpty()) {
				sentences.add(this.voice.standings().managers(this.body, standings.managers()));
			}
		}
		return sentences;
	}

}
