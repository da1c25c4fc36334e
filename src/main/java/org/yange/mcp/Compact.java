package org.yange.mcp;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.yange.graph.Certainty;
import org.yange.graph.EdgeKind;
import org.yange.lineage.Evidence;
import org.yange.lineage.Flow;
import org.yange.lineage.Flow.DutyMoved;
import org.yange.lineage.Warning;

/** The parts of an answer in as few words as they can be told. */
final class Compact {

	private static final int CLAUSES = 3;

	private static final int LONGEST_TEXT = 4000;

	private static final int LONGEST_QUOTE = 300;

	private Compact() {
	}

	/** Cuts the words of an answer where they become too many, and says so. */
	static String text(String text, boolean english) {
		return (text.codePointCount(0, text.length()) <= LONGEST_TEXT) ? text : cut(text, LONGEST_TEXT)
				+ (english ? " (The rest is left out: narrow the question.)" : "（以下从略，请缩小范围再问。）");
	}

	static List<String> warnings(List<Warning> warnings, boolean english) {
		return warnings.stream().map((each) -> english ? each.textEn() : each.text()).toList();
	}

	static List<Clause> clauses(List<Evidence> evidence) {
		return evidence.stream().limit(CLAUSES).map(Clause::of).toList();
	}

	private static String cut(String text, int longest) {
		return text.substring(0, text.offsetByCodePoints(0, longest)) + "……";
	}

	/**
	 * A clause that says so.
	 *
	 * @param document the title of its document
	 * @param item where it stands
	 * @param statement the id to ask more of it with
	 * @param quote the words that say it, or null where the text is not known
	 * @param reason why it follows, where it is inferred
	 */
	record Clause(String document, String item, String statement, @Nullable String quote, @Nullable String reason) {

		static Clause of(Evidence evidence) {
			String quote = evidence.quote();
			boolean large = quote != null && quote.codePointCount(0, quote.length()) > LONGEST_QUOTE;
			return new Clause(evidence.title(), evidence.item(), evidence.statement(),
					(quote != null && large) ? cut(quote, LONGEST_QUOTE) : quote, evidence.reason());
		}

	}

	/**
	 * A step by which duties went on.
	 *
	 * @param from the name of the body they came from
	 * @param fromId its id, or null where the text names none
	 * @param to the name of the body they went to
	 * @param toId its id, or null where the text names none
	 * @param duty what went
	 * @param except what of it went elsewhere by name, or null
	 * @param change how it went
	 * @param effective when, in EDTF
	 * @param certainty how surely
	 * @param hop how many changes away from the body that was asked about
	 * @param clauses the clauses that say so
	 */
	record Step(String from, @Nullable String fromId, String to, @Nullable String toId, String duty,
			@Nullable String except, EdgeKind change, String effective, Certainty certainty, int hop,
			List<Clause> clauses) {

		Step {
			clauses = List.copyOf(clauses);
		}

		static Step of(Flow flow) {
			return new Step(flow.from().name(), flow.from().id(), flow.to().name(), flow.to().id(), flow.duty().name(),
					except(flow.duty()), flow.change(), flow.effective().edtf(), flow.certainty(), flow.hop(),
					Compact.clauses(flow.evidence()));
		}

		private static @Nullable String except(DutyMoved duty) {
			return duty.except().isEmpty() ? null
					: duty.except()
						.stream()
						.map((each) -> each.name() + "→" + each.to())
						.collect(Collectors.joining("；"));
		}

	}

}
