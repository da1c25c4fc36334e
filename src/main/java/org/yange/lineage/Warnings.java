package org.yange.lineage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.yange.document.Edtf;
import org.yange.graph.Certainty;
import org.yange.graph.EdgeKind;
import org.yange.graph.Fate;
import org.yange.graph.Nature;
import org.yange.lineage.Flow.Party;
import org.yange.statement.Qualifier;

/** Says what a reader of an answer should know, so that nothing is guessed in silence. */
final class Warnings {

	private final LineageGraph graph;

	private final LineageQuestion question;

	private final Set<Warning> warnings = new LinkedHashSet<>();

	private Warnings(LineageGraph graph, LineageQuestion question) {
		this.graph = graph;
		this.question = question;
	}

	static List<Warning> ofBody(Body asked, Residue residue, LineageGraph graph, LineageQuestion question,
			List<Flow> flows, List<Change> changes, Collection<Walk.Lost> lost, Collection<Unordered> unordered) {
		Warnings warnings = new Warnings(graph, question);
		warnings.notYet(asked);
		warnings.publication(asked, flows);
		warnings.fate(asked);
		warnings.rest(asked.name(), residue);
		warnings.resemblances(asked);
		if (question.direction().backward()) {
			warnings.openSources(asked, flows);
		}
		if (question.direction().forward()) {
			warnings.originNotStated(flows);
		}
		warnings.uncertain(Stream.ofNullable(asked.ended()));
		return warnings.common(flows, changes, lost, unordered);
	}

	static List<Warning> ofDuty(LineageGraph graph, LineageQuestion question, List<Flow> flows, List<Change> changes,
			Collection<Walk.Lost> lost, Collection<Unordered> unordered) {
		Warnings warnings = new Warnings(graph, question);
		warnings.publication(null, flows);
		changes.stream().filter(Walk::isPartial).forEach(warnings::partMoved);
		return warnings.common(flows, changes, lost, unordered);
	}

	private List<Warning> common(List<Flow> flows, List<Change> changes, Collection<Walk.Lost> lost,
			Collection<Unordered> unordered) {
		lost.forEach((each) -> warn("lost-from-sight",
				"“%s”原由%s承担，该机构终止时没有条款说明这项职责的去向".formatted(each.duty(), each.holder().name()),
				"'%s' was held by %s, which ended without a clause that places it".formatted(each.duty(),
						each.holder().name())));
		givenAgain(changes);
		undivided(changes);
		receivers(flows);
		unconfirmed(flows);
		tied(flows);
		uncertain(changes.stream().map(Change::date));
		unordered.forEach(this::unordered);
		return List.copyOf(this.warnings);
	}

	private void notYet(Body asked) {
		Edtf founded = asked.founded();
		LocalDate asOf = this.question.asOf();
		if (founded == null || asOf == null || founded.certainlyBy(asOf)) {
			return;
		}
		boolean perhaps = founded.possiblyBy(asOf);
		warn("not-yet-founded", "%s设立于%s，到%s时%s尚未设立".formatted(asked.name(), founded, asOf, perhaps ? "可能" : ""),
				"%s was set up %s and %s not exist on %s".formatted(asked.name(), founded, perhaps ? "may" : "did",
						asOf));
	}

	/**
	 * What a document says is only possible to have been known before it surely was out.
	 */
	private void publication(@Nullable Body asked, List<Flow> flows) {
		LocalDate knownAt = this.question.time().knownAt();
		if (knownAt == null) {
			return;
		}
		Stream<Evidence> ofBody = Stream.ofNullable(asked)
			.flatMap((body) -> Stream.concat(body.fateStatements().stream(), body.foundedStatements().stream()))
			.flatMap((statement) -> this.graph.evidence(statement).stream());
		Stream.concat(flows.stream().flatMap((flow) -> flow.evidence().stream()), ofBody)
			.filter((each) -> !published(each).certainlyBy(knownAt))
			.sorted(Comparator.comparing(Evidence::document))
			.forEach((each) -> warn("publication-uncertain",
					"%s的发布时间只知为%s，到%s时未必已经发布：依据它的内容只作为可能".formatted(each.title(), published(each), knownAt),
					"of the publication of %s no more is known than %s; it may not have been out by %s, and what it says is only possible"
						.formatted(each.title(), published(each), knownAt)));
	}

	private static Edtf published(Evidence each) {
		String published = each.published();
		return (published != null) ? Edtf.parse(published) : Edtf.UNKNOWN;
	}

	private void fate(Body asked) {
		String name = asked.name();
		if (asked.fate() == Fate.NOT_STATED) {
			warn("fate-not-stated", "没有条款说明%s是否保留".formatted(name),
					"no clause says whether %s goes on".formatted(name));
		}
		if (asked.fate() == Fate.ABOLISHED && asked.fateCertainty() == Certainty.INFERRED) {
			warn("ended-by-inference", "没有条款点名撤销%s；其终止是推断（理由见 fateEvidence）".formatted(name),
					"no clause ends %s by name; its end is inferred (see fateEvidence for the reason)".formatted(name));
		}
		if (asked.fate() == Fate.PLATE_ONLY) {
			warn("plate-only", "没有条款点名撤销%s；改革后其名称只作为牌子保留，挂牌机构并不因此成为承继者".formatted(name),
					"no clause ends %s by name; after the reform its name is only a plate, and the body that carries it is no successor by that"
						.formatted(name));
		}
	}

	private void rest(String name, Residue residue) {
		switch (residue.state()) {
			case EXTENT_UNSTATED -> warn("extent-unstated", "条款只说%s的“有关职责”，没有说明范围".formatted(name),
					"the clauses speak of 有关职责 of %s and do not say which".formatted(name));
			case NAMED_PARTS_ONLY -> warn("rest-not-placed", "除点名划出的职责外，没有条款说明%s其余职责的去向".formatted(name),
					"beyond the duties that are named, no clause says where the rest of %s went".formatted(name));
			case NOTHING_PLACED -> warn("nothing-placed", "没有条款说明%s的职责去向".formatted(name),
					"no clause says where the duties of %s went".formatted(name));
			case ALL_PLACED, REST_STAYS, NOT_YET -> {
			}
		}
	}

	private void resemblances(Body asked) {
		this.graph.arrangementsOf(asked.id())
			.stream()
			.filter((each) -> each.kind() == EdgeKind.RESEMBLES)
			.forEach((each) -> warn("names-differ",
					"“%s”与“%s”可能指同一机构，请核对原文；系统未予合并".formatted(each.from().name(), each.to().name()),
					"'%s' and '%s' may be meant for the same body: check the text; they are not merged"
						.formatted(each.from().name(), each.to().name())));
	}

	private void openSources(Body asked, List<Flow> flows) {
		if (flows.stream().anyMatch((flow) -> !flow.exhaustive() && asked.id().equals(flow.to().id()))) {
			warn("list-open", "%s的来源列举以“等”结尾，可能还有未列出的来源或职责".formatted(asked.name()),
					"the list of what %s was made of is open (等): there may be sources or duties that it does not name"
						.formatted(asked.name()));
		}
	}

	/**
	 * {@return why it is only possible that a duty came from a body}
	 * @param duty the duty in words
	 * @param giver the body that gives it by name
	 * @param came the body that came into the giver as a whole
	 */
	static Warning cameWithTheWhole(String duty, String giver, String came) {
		return new Warning("origin-not-stated",
				"%s的职责整体并入%s；%s后来移交的“%s”是否来自%s，没有条款说明，只是可能".formatted(came, giver, giver, duty, came),
				"%s came into %s as a whole; whether '%s', which %s gives later, came from it no clause says: it is only possible"
					.formatted(came, giver, duty, giver));
	}

	private void originNotStated(List<Flow> flows) {
		Set<String> came = flows.stream()
			.filter((flow) -> flow.duty().whole())
			.flatMap((flow) -> Stream.ofNullable(flow.to().id()))
			.collect(Collectors.toSet());
		long steps = flows.stream()
			.filter((flow) -> flow.hop() > 1 && !flow.duty().whole() && flow.certainty() == Certainty.POSSIBLE)
			.filter((flow) -> came.contains(Objects.toString(flow.from().id(), "")))
			.count();
		if (steps > 0) {
			warn("origin-not-stated", "其中%d步点名移交的职责，是否来自此前整体转入的机构，没有条款说明，只作为可能列出".formatted(steps),
					"of the duties of %d steps no clause says whether they came from the body that had come in as a whole; they are only possible"
						.formatted(steps));
		}
	}

	private void partMoved(Change change) {
		String giver = change.from();
		if (giver == null) {
			return;
		}
		String from = name(giver);
		String to = name(change.to());
		warn("part-moved", "条款只把这项职责的一部分（有关、相关）由%s移交%s，没有说明是哪一部分：其余部分没有随之移交".formatted(from, to),
				"only a part of the duty (有关, 相关) went from %s to %s, and no clause says which: the rest did not go with it"
					.formatted(from, to));
	}

	private void givenAgain(List<Change> changes) {
		for (GivenTwice each : GivenTwice.among(this.graph, changes)) {
			String giver = each.earlier().from();
			String name = (giver != null) ? name(giver) : each.earlier().fromName();
			String duty = each.duty();
			String first = name(each.earlier().to());
			String second = name(each.later().to());
			warn("given-twice",
					"%s的“%s”先移交%s（%s），后来的条款又移交%s（%s），其间没有条款说明它回到%s：两条不能同时成立，承担机构只是可能".formatted(name, duty, first,
							each.earlier().date(), second, each.later().date(), name),
					"'%s' of %s went to %s (%s), and a later clause gives it to %s (%s) though none brings it back: both cannot be so, and either holder is only possible"
						.formatted(duty, name, first, each.earlier().date(), second, each.later().date()));
		}
	}

	private String name(String body) {
		return this.graph.body(body).map(Body::name).orElse(body);
	}

	private void undivided(List<Change> changes) {
		boolean shared = changes.stream().anyMatch((change) -> change.qualifiers().contains(Qualifier.SHARED));
		if (shared || isGivenToSeveral(changes)) {
			warn("undivided", "同一职责交给多个机构而没有划分，对每个机构都只是可能",
					"a duty goes to several bodies and is not divided: for each of them it is only possible");
		}
		if (changes.stream().anyMatch((change) -> change.qualifiers().contains(Qualifier.ALTERNATIVE))) {
			warn("alternative", "职责交给几个机构之一，条款没有说明是哪一个",
					"a duty goes to one of several bodies, and no clause says which");
		}
	}

	private static boolean isGivenToSeveral(List<Change> changes) {
		return changes.stream()
			.filter((change) -> change.duty() == null || !DutyWords.isEmpty(change.duty().name()))
			.filter((change) -> !change.qualifiers().contains(Qualifier.PARTIAL)
					&& !change.qualifiers().contains(Qualifier.ALTERNATIVE))
			.collect(Collectors.groupingBy(
					(change) -> List.of(change.reform(), Objects.toString(change.from(), change.fromName()),
							(change.duty() != null) ? change.duty().name() : ""),
					Collectors.mapping(Change::to, Collectors.toSet())))
			.values()
			.stream()
			.anyMatch((receivers) -> receivers.size() > 1);
	}

	/** Who exercises a duty is not who is sued for it (rule 8). */
	private void receivers(List<Flow> flows) {
		Set<Party> others = flows.stream()
			.map(Flow::to)
			.filter((party) -> party.nature() != null && !party.nature().isAdministrative()
					&& party.nature() != Nature.UNKNOWN)
			.collect(Collectors.toCollection(LinkedHashSet::new));
		for (Party party : others) {
			String plates = String.join("、", party.actsAs());
			warn("receiver-not-administrative",
					"%s不是行政机关%s；由谁行使职权与由谁作被告是两个问题".formatted(party.name(),
							plates.isEmpty() ? "" : "，对外挂%s牌子".formatted(plates)),
					"%s is no administrative organ (%s)%s; who exercises a power and who is sued for it are two questions"
						.formatted(party.name(), Objects.requireNonNull(party.nature()).label(),
								plates.isEmpty() ? "" : " and acts under the plates " + plates));
		}
	}

	private void tied(List<Flow> flows) {
		flows.stream()
			.flatMap((flow) -> Stream.ofNullable(flow.duty().tie()))
			.distinct()
			.forEach((tie) -> warn("curated-link",
					"“%s”与“%s”措辞不同，按人工核对的对应关系相连：%s".formatted(tie.later().name(), tie.earlier().name(), tie.why()),
					"'%s' and '%s' are worded otherwise and linked by a person: %s".formatted(tie.later().name(),
							tie.earlier().name(), tie.why())));
	}

	private void unconfirmed(List<Flow> flows) {
		long steps = flows.stream()
			.filter((flow) -> !flow.evidence().isEmpty() && flow.evidence().stream().allMatch(Evidence::unconfirmed))
			.count();
		if (steps > 0) {
			warn("unconfirmed", "其中%d步依据的条目尚未找到文件佐证，只作为可能列出".formatted(steps),
					"no source bears out the rows that %d of the steps rest on; they are only possible"
						.formatted(steps));
		}
	}

	private void uncertain(Stream<Edtf> dates) {
		LocalDate asOf = this.question.asOf();
		if (asOf == null) {
			return;
		}
		Set<String> uncertain = dates.filter((date) -> !date.certainlyBy(asOf))
			.map(Edtf::text)
			.collect(Collectors.toCollection(TreeSet::new));
		uncertain.forEach((date) -> warn("date-uncertain", "变动时间只知为%s，到%s时可能尚未发生：职责可能仍在原机构".formatted(date, asOf),
				"the change is only known to lie in %s and may not have happened by %s: the old holder may still hold"
					.formatted(date, asOf)));
	}

	private void unordered(Unordered each) {
		warn("order-uncertain", "两次变动的时间（%s 与 %s）可能重叠，先后按各自的最晚日期排列".formatted(each.one(), each.other()),
				"the dates of two changes (%s and %s) may overlap; they are taken in the order of their last possible days"
					.formatted(each.one(), each.other()));
	}

	private void warn(String code, String text, String textEn) {
		this.warnings.add(new Warning(code, text, textEn));
	}

}
