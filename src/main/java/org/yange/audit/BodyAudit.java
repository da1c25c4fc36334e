package org.yange.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.yange.lineage.Evidence;
import org.yange.lineage.Flow;
import org.yange.lineage.LineageAnswer;
import org.yange.lineage.Warning;

/** Finds in the lineage of one body what a person should look at. */
final class BodyAudit {

	private static final Map<String, AuditKind> KINDS = Map.of("fate-not-stated", AuditKind.FATE_NOT_STATED,
			"extent-unstated", AuditKind.RESIDUE, "rest-not-placed", AuditKind.RESIDUE, "nothing-placed",
			AuditKind.RESIDUE, "lost-from-sight", AuditKind.NO_RECEIVER);

	private final LineageAnswer answer;

	private final List<AuditFinding> findings = new ArrayList<>();

	private BodyAudit(LineageAnswer answer) {
		this.answer = answer;
	}

	static List<AuditFinding> of(LineageAnswer answer) {
		BodyAudit audit = new BodyAudit(answer);
		audit.warnings();
		audit.receivers();
		audit.returns();
		return audit.findings;
	}

	private void warnings() {
		for (Warning warning : this.answer.warnings()) {
			AuditKind kind = KINDS.get(warning.code());
			if (kind != null) {
				add(kind, warning.text(), warning.textEn(), evidence());
			}
		}
	}

	private List<Evidence> evidence() {
		return this.answer.flows()
			.stream()
			.filter((flow) -> flow.hop() == 1)
			.flatMap((flow) -> flow.evidence().stream())
			.distinct()
			.toList();
	}

	/** One phrase, or everything, that the body gave to more than one at a time. */
	private void receivers() {
		Map<List<String>, List<Flow>> phrases = new LinkedHashMap<>();
		this.answer.flows()
			.stream()
			.filter((flow) -> flow.hop() == 1)
			.forEach((flow) -> phrases
				.computeIfAbsent(List.of(flow.duty().whole() ? "" : flow.duty().name(), flow.effective().edtf()),
						(phrase) -> new ArrayList<>())
				.add(flow));
		phrases.forEach((given, flows) -> {
			String phrase = given.get(0);
			String receivers = flows.stream()
				.map((flow) -> flow.to().name())
				.distinct()
				.collect(Collectors.joining("、"));
			if (receivers.contains("、")) {
				String name = this.answer.agency().name();
				String what = phrase.isEmpty() ? "全部职责" : phrase;
				add(AuditKind.TWO_RECEIVERS, "%s的“%s”有多个接收机构：%s".formatted(name, what, receivers),
						"'%s' of %s has several receivers: %s".formatted(what, name, receivers),
						flows.stream().flatMap((flow) -> flow.evidence().stream()).distinct().toList());
			}
		});
	}

	/** What the body gave and got back. */
	private void returns() {
		List<Flow> back = this.answer.flows()
			.stream()
			.filter((flow) -> flow.hop() > 1 && this.answer.agency().id().equals(flow.to().id()))
			.toList();
		back.stream()
			.map((flow) -> flow.duty().name())
			.distinct()
			.forEach((duty) -> add(AuditKind.CYCLE, "%s划出的职责又回到%s：%s".formatted(name(), name(), duty),
					"what %s gave came back to it: %s".formatted(name(), duty),
					back.stream()
						.filter((flow) -> flow.duty().name().equals(duty))
						.flatMap((flow) -> flow.evidence().stream())
						.distinct()
						.toList()));
	}

	private String name() {
		return this.answer.agency().name();
	}

	private void add(AuditKind kind, String text, String textEn, List<Evidence> evidence) {
		LineageAnswer.Asked body = this.answer.agency();
		this.findings
			.add(new AuditFinding(kind, body.jurisdiction().code(), body.id(), body.name(), text, textEn, evidence));
	}

}
