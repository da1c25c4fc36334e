package org.yange.form;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.yange.form.Chart.Edge;
import org.yange.form.Chart.Head;
import org.yange.form.Chart.Node;
import org.yange.form.Chart.Note;
import org.yange.form.Chart.Sort;
import org.yange.graph.EdgeKind;
import org.yange.lineage.Arrangement.Named;
import org.yange.lineage.Evidence;
import org.yange.lineage.Flow;
import org.yange.lineage.Flow.Party;
import org.yange.lineage.Flow.When;
import org.yange.lineage.LineageAnswer;
import org.yange.lineage.LineageAnswer.Arranged;
import org.yange.lineage.LineageAnswer.Asked;
import org.yange.lineage.Warning;

/** Makes the one chart of all that a reply tells; what is told twice is there once. */
public final class ChartMaker {

	private final Words words;

	private final Map<String, Node> nodes = new LinkedHashMap<>();

	private final Map<String, Edge> edges = new LinkedHashMap<>();

	private final Set<Note> notes = new LinkedHashSet<>();

	private final Head head;

	/**
	 * Begins a chart.
	 * @param head what it answers
	 */
	public ChartMaker(Head head) {
		this.head = head;
		this.words = new Words(head.language());
	}

	/**
	 * Adds the lineages of bodies.
	 * @param answers the lineages
	 */
	public void add(List<LineageAnswer> answers) {
		answers.forEach((answer) -> asked(answer.agency()));
		for (LineageAnswer answer : answers) {
			answer.flows().forEach(this::flow);
			answer.arrangements().forEach(this::arrangement);
			String name = answer.agency().name();
			this.notes.add(new Note(name, answer.residue().state().label(), this.words.residue(answer.residue())));
			warned(name, answer.warnings());
		}
	}

	/**
	 * Adds steps that are told of a duty or a way.
	 * @param about what they are told of
	 * @param flows the steps
	 * @param warnings what a reader should know
	 */
	public void add(String about, List<Flow> flows, List<Warning> warnings) {
		flows.forEach(this::flow);
		warned(about, warnings);
	}

	/**
	 * {@return the chart}
	 */
	public Chart chart() {
		List<Edge> all = new ArrayList<>(this.edges.values());
		all.sort(Comparator.comparing((Edge edge) -> !edge.isSuccession()).thenComparing(Edge::hop));
		return new Chart(this.head, List.copyOf(this.nodes.values()), all, List.copyOf(this.notes));
	}

	private void warned(String about, List<Warning> warnings) {
		warnings.forEach(
				(each) -> this.notes.add(new Note(about, each.code(), this.words.say(each.text(), each.textEn()))));
	}

	private void asked(Asked body) {
		this.nodes.putIfAbsent(body.id(),
				new Node(body.id(), body.id(), body.name(), Sort.BODY, body.nature(), List.of(), body));
	}

	private void flow(Flow flow) {
		List<String> narrowed = flow.partial() ? List.of("partial") : List.of();
		add(new Edge(
				id(flow.change(), flow.from().name(), flow.to().name(), flow.duty().name(), flow.effective().edtf(),
						flow.evidence()),
				party(flow.from(), flow.evidence()), party(flow.to(), flow.evidence()), flow.change(), flow.duty(),
				flow.effective(), null, flow.certainty(), flow.hop(), flow.exhaustive(), narrowed, flow.evidence()));
	}

	private void arrangement(Arranged each) {
		add(new Edge(
				id(each.kind(), each.from().id(), each.to().id(), String.join(";", each.qualifiers()), each.effective(),
						each.evidence()),
				named(each.from(), Sort.BODY), named(each.to(), sortOfTarget(each.kind())), each.kind(), null,
				new When(each.effective(), ""), each.until(), each.certainty(), 0, true, each.qualifiers(),
				each.evidence()));
	}

	private void add(Edge edge) {
		this.edges.merge(edge.id(), edge, Edge::or);
	}

	private static Sort sortOfTarget(EdgeKind kind) {
		return switch (kind) {
			case CARRIES_PLATE, NAME_KEPT_AS -> Sort.PLATE;
			case OVERSEES -> Sort.DUTY;
			default -> Sort.BODY;
		};
	}

	private String named(Named named, Sort sort) {
		this.nodes.putIfAbsent(named.id(), new Node(named.id(), named.id(), named.name(), sort, null, List.of(), null));
		return named.id();
	}

	/** Those whom one clause leaves unnamed in the same words are one; in two, two. */
	private String party(Party party, List<Evidence> evidence) {
		String id = party.id();
		if (id == null) {
			String place = evidence.stream()
				.findFirst()
				.map((clause) -> clause.document() + ":" + clause.item())
				.orElse("");
			String key = "unnamed:%s@%s".formatted(party.name(), place);
			this.nodes.putIfAbsent(key,
					new Node(key, null, this.words.unnamed(party.name()), Sort.UNNAMED, null, List.of(), null));
			return key;
		}
		this.nodes.merge(id, new Node(id, id, party.name(), Sort.BODY, party.nature(), party.actsAs(), null),
				ChartMaker::known);
		return id;
	}

	private static Node known(Node one, Node other) {
		List<String> actsAs = one.actsAs().isEmpty() ? other.actsAs() : one.actsAs();
		return new Node(one.key(), one.id(), one.name(), one.sort(),
				(one.nature() != null) ? one.nature() : other.nature(), actsAs, one.asked());
	}

	private static String id(EdgeKind kind, @Nullable String from, String to, String what, String when,
			List<Evidence> evidence) {
		String all = String.join("\n", kind.name(), String.valueOf(from), to, what, when,
				evidence.stream().map(Evidence::statement).sorted().collect(Collectors.joining(" ")));
		return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
	}

}
