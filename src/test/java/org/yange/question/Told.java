package org.yange.question;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.yange.graph.Certainty;
import org.yange.graph.EdgeKind;
import org.yange.graph.Fate;
import org.yange.graph.Nature;
import org.yange.lineage.Arrangement.Named;
import org.yange.lineage.Direction;
import org.yange.lineage.Evidence;
import org.yange.lineage.Flow;
import org.yange.lineage.Flow.DutyMoved;
import org.yange.lineage.Flow.Excepted;
import org.yange.lineage.Flow.Party;
import org.yange.lineage.Flow.When;
import org.yange.lineage.LineageAnswer;
import org.yange.lineage.LineageAnswer.Arranged;
import org.yange.lineage.LineageAnswer.Asked;
import org.yange.lineage.LineageAnswer.Jurisdiction;
import org.yange.lineage.Residue;
import org.yange.lineage.Residue.State;
import org.yange.lineage.Warning;
import org.yange.question.Question.Kind;

/** Makes answers about the invented city of 云溪 to be told. */
final class Told {

	static final String DEADLINE = "../2019-03-31";

	private Told() {
	}

	static String zh(Kind kind, String name, LineageAnswer... answers) {
		return Narrator.narrate(new Question(kind, name, List.of(name)), List.of(answers), Locale.CHINESE);
	}

	static String en(Kind kind, String name, LineageAnswer... answers) {
		return Narrator.narrate(new Question(kind, name, List.of(name)), List.of(answers), Locale.ENGLISH);
	}

	static Evidence evidence(String item) {
		return new Evidence("yunxi", "云溪市机构改革方案", item, "yunxi:" + item, null, null, null, false, null);
	}

	static Asked body(String name, Fate fate, String... items) {
		return matched(name, fate, (fate == Fate.ACTIVE) ? null : Certainty.STATED, "full name", items);
	}

	static Asked matched(String name, Fate fate, @Nullable Certainty certainty, String matchedBy, String... items) {
		boolean ended = fate != Fate.ACTIVE && fate != Fate.NOT_STATED;
		return new Asked(name, name, Nature.GOVERNMENT, null, fate, certainty,
				Stream.of(items).map(Told::evidence).toList(), null, ended ? DEADLINE : null,
				new Jurisdiction("999900", "云溪市"), matchedBy);
	}

	static Moving from(String from) {
		return new Moving(from, "", EdgeKind.TRANSFERRED_TO, "", List.of(), Certainty.STATED, 1, true, false, DEADLINE);
	}

	static LineageAnswer forward(Asked body, State residue, Flow... flows) {
		return new LineageAnswer(body, Direction.FORWARD, List.of(flows), List.of(), new Residue(residue, List.of()),
				List.of());
	}

	static LineageAnswer backward(Asked body, Flow... flows) {
		return new LineageAnswer(body, Direction.BACKWARD, List.of(flows), List.of(),
				new Residue(State.REST_STAYS, List.of()), List.of());
	}

	static LineageAnswer standing(Asked body, Arranged... arrangements) {
		return new LineageAnswer(body, Direction.FORWARD, List.of(), List.of(arrangements),
				new Residue(State.REST_STAYS, List.of()), List.of());
	}

	static LineageAnswer warned(LineageAnswer answer, Warning... warnings) {
		return new LineageAnswer(answer.agency(), answer.direction(), answer.flows(), answer.arrangements(),
				answer.residue(), List.of(warnings));
	}

	static Arranged arranged(EdgeKind kind, String from, String to, String item, String... qualifiers) {
		return ended(kind, from, to, null, item, qualifiers);
	}

	static Arranged ended(EdgeKind kind, String from, String to, @Nullable String until, String item,
			String... qualifiers) {
		return new Arranged(kind, new Named(from, from), new Named(to, to), DEADLINE, until, Certainty.STATED,
				List.of(qualifiers), List.of(evidence(item)));
	}

	/**
	 * A flow in the making.
	 */
	record Moving(String from, String duty, EdgeKind change, String to, List<Excepted> except, Certainty certainty,
			int hop, boolean exhaustive, boolean partial, String date) {

		/**
		 * Exceptions are written as duty→receiver; the receiver of 甲 is 市甲局 where none is
		 * written.
		 */
		Moving whole(EdgeKind kind, String receiver, String... exceptions) {
			List<Excepted> elsewhere = Stream.of(exceptions)
				.map((each) -> each.split("→"))
				.map((ends) -> new Excepted(ends[0], ends[0], (ends.length > 1) ? ends[1] : "市" + ends[0] + "局"))
				.toList();
			return new Moving(this.from, "", kind, receiver, elsewhere, this.certainty, this.hop, this.exhaustive,
					this.partial, this.date);
		}

		Moving named(String name, String receiver) {
			return new Moving(this.from, name, this.change, receiver, List.of(), this.certainty, this.hop,
					this.exhaustive, this.partial, this.date);
		}

		Moving by(EdgeKind kind) {
			return new Moving(this.from, this.duty, kind, this.to, this.except, this.certainty, this.hop,
					this.exhaustive, this.partial, this.date);
		}

		Moving as(Certainty sure) {
			return new Moving(this.from, this.duty, this.change, this.to, this.except, sure, this.hop, this.exhaustive,
					this.partial, this.date);
		}

		Moving then(int distance, String when) {
			return new Moving(this.from, this.duty, this.change, this.to, this.except, this.certainty, distance,
					this.exhaustive, this.partial, when);
		}

		Moving open() {
			return new Moving(this.from, this.duty, this.change, this.to, this.except, this.certainty, this.hop, false,
					this.partial, this.date);
		}

		Moving partly() {
			return new Moving(this.from, this.duty, this.change, this.to, this.except, this.certainty, this.hop,
					this.exhaustive, true, this.date);
		}

		Flow cited(Evidence... evidence) {
			boolean whole = this.duty.isEmpty();
			DutyMoved moved = whole
					? new DutyMoved(null, this.except.isEmpty() ? "全部职责" : "其余职责", true, this.except, null)
					: new DutyMoved(this.duty, this.duty, false, this.except, null);
			return new Flow(party(this.from), party(this.to), moved, this.change, new When(this.date, "deadline"),
					this.certainty, this.hop, this.exhaustive, this.partial, List.of(evidence));
		}

		Flow cited(String item) {
			return cited(evidence(item));
		}

		private static Party party(String name) {
			boolean named = name.endsWith("局") || name.endsWith("会");
			return new Party(named ? name : null, name, named ? Nature.GOVERNMENT : null, List.of());
		}

	}

}
