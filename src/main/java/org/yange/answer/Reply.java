package org.yange.answer;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.yange.lineage.Flow;
import org.yange.lineage.Holding;
import org.yange.lineage.LineageAnswer;
import org.yange.lineage.Warning;
import org.yange.register.DutyEntry;

/**
 * The answer to a question.
 *
 * @param question the question as it was understood
 * @param text the answer in words
 * @param dataVersion the version of the data that it is given from
 * @param answers one lineage for each body that was meant
 * @param duties one entry for each duty that was meant, where a duty was asked about
 */
public record Reply(Understood question, String text, String dataVersion, List<LineageAnswer> answers,
		List<DutyReply> duties) {

	/** Copies the lists. */
	public Reply {
		answers = List.copyOf(answers);
		duties = List.copyOf(duties);
	}

	/**
	 * A question as it was understood.
	 *
	 * @param understoodAs the kind of question, such as forward
	 * @param agency the name of the body that was asked about, or null
	 * @param duty the words of the duty that was asked about, or null
	 * @param asOf the day after which changes are left out, or null for all history
	 */
	public record Understood(String understoodAs, @Nullable String agency, @Nullable String duty,
			@Nullable LocalDate asOf) {
	}

	/**
	 * A duty and who had it.
	 *
	 * @param duty the duty
	 * @param holders who had or has it, the earliest first
	 * @param flows the steps by which it went on
	 * @param warnings what a reader should know
	 */
	public record DutyReply(DutyEntry duty, List<Holding> holders, List<Flow> flows, List<Warning> warnings) {

		/** Copies the lists. */
		public DutyReply {
			holders = List.copyOf(holders);
			flows = List.copyOf(flows);
			warnings = List.copyOf(warnings);
		}

	}

}
