package org.yange.snapshot;

import org.jspecify.annotations.Nullable;

import org.yange.graph.AgentName.As;
import org.yange.graph.EdgeKind;
import org.yange.graph.Fate;
import org.yange.graph.Nature;
import org.yange.lineage.Arrangement;
import org.yange.lineage.Body;
import org.yange.lineage.Body.Category;
import org.yange.lineage.Change;
import org.yange.lineage.Change.NamedDuty;
import org.yange.lineage.DutyTie;
import org.yange.lineage.Evidence;
import org.yange.statement.DutyLink.Relation;

/** What the records of lineage look like as rows; each is read as it was written. */
final class Rows {

	private static final EdgeKind[] KINDS = EdgeKind.values();

	private static final Nature[] NATURES = Nature.values();

	private static final Fate[] FATES = Fate.values();

	private static final As[] NAMES = As.values();

	private static final Relation[] RELATIONS = Relation.values();

	private Rows() {
	}

	static void body(Body body, RowWriter row) {
		row.string(body.id()).string(body.name()).string(body.jurisdiction()).string(body.place());
		row.constant(body.nature())
			.all(body.categories(),
					(each) -> row.string(each.name())
						.date(each.since())
						.date(each.until())
						.constant(each.certainty())
						.strings(each.statements()));
		row.date(body.founded())
			.string(body.foundedIn())
			.constant(body.foundedCertainty())
			.strings(body.foundedStatements());
		row.date(body.ended()).constant(body.fate()).constant(body.fateCertainty()).strings(body.fateStatements());
	}

	static Body body(RowReader row) {
		return new Body(row.string(), row.string(), row.string(), row.string(), row.constant(NATURES),
				row.all(() -> new Category(row.string(), row.date(), row.dateOrNull(), row.certainty(), row.strings())),
				row.dateOrNull(), row.stringOrNull(), row.certaintyOrNull(), row.strings(), row.dateOrNull(),
				row.constant(FATES), row.certaintyOrNull(), row.strings());
	}

	static void change(Change change, RowWriter row) {
		NamedDuty duty = change.duty();
		row.constant(change.kind()).string(change.from()).string(change.fromName()).string(change.to());
		row.flag(duty != null);
		if (duty != null) {
			row.string(duty.id()).string(duty.name());
		}
		row.string(change.reform()).date(change.date()).string(change.basis()).constant(change.certainty());
		row.strings(change.qualifiers()).strings(change.statements());
	}

	static Change change(RowReader row) {
		return new Change(row.constant(KINDS), row.stringOrNull(), row.string(), row.string(), dutyOrNull(row),
				row.string(), row.date(), row.string(), row.certainty(), row.strings(), row.strings());
	}

	private static @Nullable NamedDuty dutyOrNull(RowReader row) {
		return row.flag() ? new NamedDuty(row.string(), row.string()) : null;
	}

	static void arrangement(Arrangement each, RowWriter row) {
		row.constant(each.kind()).string(each.from().id()).string(each.from().name());
		row.string(each.to().id()).string(each.to().name()).string(each.effective()).string(each.until());
		row.constant(each.certainty()).strings(each.qualifiers()).strings(each.statements());
		row.strings(each.untilStatements()).string(each.reform());
	}

	static Arrangement arrangement(RowReader row) {
		return new Arrangement(row.constant(KINDS), new Arrangement.Named(row.string(), row.string()),
				new Arrangement.Named(row.string(), row.string()), row.string(), row.stringOrNull(), row.certainty(),
				row.strings(), row.strings(), row.strings(), row.string());
	}

	static void tie(DutyTie tie, RowWriter row) {
		row.string(tie.later().id()).string(tie.later().name()).constant(tie.relation());
		row.string(tie.earlier().id()).string(tie.earlier().name()).constant(tie.certainty());
		row.string(tie.reason()).string(tie.why()).string(tie.source()).string(tie.document());
		row.flag(tie.acrossPlaces());
	}

	static DutyTie tie(RowReader row) {
		return new DutyTie(new NamedDuty(row.string(), row.string()), row.constant(RELATIONS),
				new NamedDuty(row.string(), row.string()), row.certainty(), row.string(), row.string(), row.string(),
				row.string(), row.flag());
	}

	static void evidence(Evidence each, RowWriter row) {
		row.string(each.document()).string(each.title()).string(each.item()).string(each.statement());
		row.string(each.quote()).string(each.sentence()).string(each.reason()).flag(each.unconfirmed());
		row.string(each.published());
	}

	static Evidence evidence(RowReader row) {
		return new Evidence(row.string(), row.string(), row.string(), row.string(), row.stringOrNull(),
				row.stringOrNull(), row.stringOrNull(), row.flag(), row.stringOrNull());
	}

	static void named(Named named, RowWriter row) {
		row.string(named.value()).constant(named.as()).string(named.body());
	}

	static Named named(RowReader row) {
		return new Named(row.string(), row.constant(NAMES), row.string());
	}

}
