package org.yange.web;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.yange.lineage.Flow;
import org.yange.lineage.LineageAnswer;

/**
 * A part of several lineages: their flows counted through, those of the part kept.
 *
 * @param answers the lineages that have flows in the part, or no flows at all
 * @param next the position of the next part, or null at the end
 */
record LineagePage(List<LineageAnswer> answers, @Nullable Integer next) {

	static LineagePage of(List<LineageAnswer> all, int position, @Nullable Integer limit) {
		if (position == 0 && limit == null) {
			return new LineagePage(all, null);
		}
		int end = (limit != null) ? position + limit : Integer.MAX_VALUE;
		List<LineageAnswer> kept = new ArrayList<>();
		int before = 0;
		for (LineageAnswer answer : all) {
			int after = before + answer.flows().size();
			boolean begins = before >= position && before < end;
			if (begins || (after > position && before < end)) {
				kept.add(with(answer, answer.flows()
					.subList(Math.max(0, position - before), Math.min(answer.flows().size(), end - before))));
			}
			before = after;
		}
		return new LineagePage(kept, (before > end) ? end : null);
	}

	private static LineageAnswer with(LineageAnswer answer, List<Flow> flows) {
		return new LineageAnswer(answer.agency(), answer.direction(), flows, answer.arrangements(), answer.residue(),
				answer.warnings());
	}

}
