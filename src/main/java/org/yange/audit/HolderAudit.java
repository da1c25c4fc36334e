package org.yange.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.yange.lineage.Body;
import org.yange.lineage.Evidence;
import org.yange.lineage.HoldersOfDay;
import org.yange.lineage.HoldersOfDay.Held;
import org.yange.lineage.LineageGraph;

/** Finds the duties that several bodies have on a day, or none. */
final class HolderAudit {

	private HolderAudit() {
	}

	/**
	 * {@return the findings}
	 * @param graph a part of the graph that holds the bodies with all that is told of
	 * them
	 * @param bodies the bodies that received duties
	 * @param day the day
	 */
	static List<AuditFinding> of(LineageGraph graph, List<Body> bodies, LocalDate day) {
		Map<String, List<Held>> duties = new LinkedHashMap<>();
		HoldersOfDay.of(graph, bodies, day)
			.forEach((held) -> duties.computeIfAbsent(held.duty().id(), (id) -> new ArrayList<>()).add(held));
		return duties.values().stream().flatMap((all) -> finding(graph, all, day)).toList();
	}

	private static Stream<AuditFinding> finding(LineageGraph graph, List<Held> all, LocalDate day) {
		List<Body> holders = all.stream().flatMap((held) -> held.holders().stream()).distinct().toList();
		if (holders.size() == 1) {
			return Stream.empty();
		}
		Held first = all.get(0);
		String duty = first.duty().name();
		Body about = graph.body(first.receiver()).orElseThrow();
		List<Evidence> evidence = all.stream().flatMap((held) -> held.evidence().stream()).distinct().toList();
		if (holders.isEmpty()) {
			return Stream.of(new AuditFinding(AuditKind.NO_RECEIVER, about.jurisdiction(), first.duty().id(), duty,
					"“%s”曾由%s承担，到%s没有条款说明由谁承担".formatted(duty, about.name(), day),
					"'%s' was with %s; on %s no clause says who has it".formatted(duty, about.name(), day), evidence));
		}
		String names = holders.stream().map(Body::name).collect(Collectors.joining("、"));
		if (all.stream().anyMatch(Held::partial)) {
			return Stream.of(new AuditFinding(AuditKind.TWO_HOLDERS, about.jurisdiction(), first.duty().id(), duty,
					"“%s”到%s由多个机构各承担一部分：%s；条款只移交了其中一部分（有关、相关），没有说明是哪一部分".formatted(duty, day, names),
					"on %s several bodies have a part of '%s': %s; only a part of it was moved (有关, 相关), and no clause says which"
						.formatted(day, duty, names),
					evidence));
		}
		return Stream.of(new AuditFinding(AuditKind.TWO_HOLDERS, about.jurisdiction(), first.duty().id(), duty,
				"“%s”到%s可能有多个承担机构：%s".formatted(duty, day, names),
				"on %s several bodies may have '%s': %s".formatted(day, duty, names), evidence));
	}

}
