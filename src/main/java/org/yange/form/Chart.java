package org.yange.form;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.yange.graph.Certainty;
import org.yange.graph.EdgeKind;
import org.yange.graph.Nature;
import org.yange.lineage.Evidence;
import org.yange.lineage.Flow.DutyMoved;
import org.yange.lineage.Flow.When;
import org.yange.lineage.LineageAnswer.Asked;

/**
 * A lineage as every form tells it: what there is, and what leads from one to another.
 *
 * @param head what it answers
 * @param nodes what there is, the bodies that were asked about first
 * @param edges what leads from one to another, the nearest first, arrangements last
 * @param notes what a reader should know besides
 */
public record Chart(Head head, List<Node> nodes, List<Edge> edges, List<Note> notes) {

	/** More edges than this nobody can tell apart in a picture. */
	static final int MOST = 300;

	/** Copies the lists. */
	public Chart {
		nodes = List.copyOf(nodes);
		edges = List.copyOf(edges);
		notes = List.copyOf(notes);
	}

	/**
	 * {@return the nodes by their keys}
	 */
	Map<String, Node> byKey() {
		return this.nodes.stream().collect(Collectors.toMap(Node::key, Function.identity()));
	}

	/**
	 * {@return short names of the nodes, such as n1, by their keys}
	 */
	Map<String, String> shortNames() {
		Map<String, String> names = new HashMap<>();
		this.nodes.forEach((node) -> names.put(node.key(), "n" + (names.size() + 1)));
		return names;
	}

	/**
	 * {@return as much of it as one can look at} The nearest edges stay, and the nodes
	 * that they join.
	 */
	Chart narrowed() {
		if (this.edges.size() <= MOST) {
			return this;
		}
		List<Edge> nearest = this.edges.subList(0, MOST);
		Set<String> joined = nearest.stream()
			.flatMap((edge) -> Stream.of(edge.from(), edge.to()))
			.collect(Collectors.toSet());
		return new Chart(this.head,
				this.nodes.stream().filter((node) -> node.asked() != null || joined.contains(node.key())).toList(),
				nearest, this.notes);
	}

	/**
	 * {@return the edges on which duties go}
	 */
	List<Edge> flows() {
		return this.edges.stream().filter(Edge::isSuccession).toList();
	}

	/**
	 * {@return the edges that stand beside succession}
	 */
	List<Edge> arrangements() {
		return this.edges.stream().filter((edge) -> !edge.isSuccession()).toList();
	}

	/**
	 * What a chart answers.
	 *
	 * @param asked the name or the question as it was asked
	 * @param text the answer in words
	 * @param version the version of the data that it is given from
	 * @param address where the same can be asked again
	 * @param day when it was asked
	 * @param language the language of words that are not names
	 */
	public record Head(String asked, String text, String version, String address, LocalDate day, Locale language) {
	}

	/**
	 * A body, or what else an edge leads from or to.
	 *
	 * @param key what the edges call it
	 * @param id its stable name, or null where the text names none
	 * @param name its name as worded
	 * @param sort what it is
	 * @param nature what sort of body it is, or null
	 * @param actsAs the plates under which it acts
	 * @param asked what is known of it besides, where it was asked about
	 */
	public record Node(String key, @Nullable String id, String name, Sort sort, @Nullable Nature nature,
			List<String> actsAs, @Nullable Asked asked) {

		/** Copies the plates. */
		public Node {
			actsAs = List.copyOf(actsAs);
		}

	}

	/** What the end of an edge is. */
	public enum Sort {

		/** A body, or a class of bodies as worded. */
		BODY,
		/** Somebody whom the text does not name. */
		UNNAMED,
		/** A plate. */
		PLATE,
		/** A line of work that is overseen. */
		DUTY;

		/**
		 * {@return the word that stands for it outside}
		 */
		String label() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/**
	 * A step of a lineage, or an arrangement.
	 *
	 * @param id a stable name
	 * @param from the key of the node it leads from
	 * @param to the key of the node it leads to
	 * @param kind what it is
	 * @param duty what goes, or null in an arrangement
	 * @param effective since when
	 * @param until until when, in EDTF, or null
	 * @param certainty how surely
	 * @param hop how many changes away from the body that was asked about, or 0 in an
	 * arrangement
	 * @param exhaustive whether the clause claims to list all
	 * @param qualifiers what narrows it
	 * @param evidence the clauses that say so
	 */
	public record Edge(String id, String from, String to, EdgeKind kind, @Nullable DutyMoved duty, When effective,
			@Nullable String until, Certainty certainty, int hop, boolean exhaustive, List<String> qualifiers,
			List<Evidence> evidence) {

		/** Copies the lists. */
		public Edge {
			qualifiers = List.copyOf(qualifiers);
			evidence = List.copyOf(evidence);
		}

		/**
		 * {@return whether duties go on it}
		 */
		public boolean isSuccession() {
			return this.duty != null;
		}

		/**
		 * {@return the duty that goes as the answer words it, empty in an arrangement}
		 */
		String dutyName() {
			return (this.duty != null) ? this.duty.name() : "";
		}

		/**
		 * {@return what went elsewhere by name, and where}
		 */
		String except() {
			return (this.duty == null) ? ""
					: this.duty.except()
						.stream()
						.map((other) -> other.name() + "→" + other.to())
						.collect(Collectors.joining("; "));
		}

		/**
		 * {@return what the clauses have in common, or each has for itself}
		 * @param word what is looked at
		 */
		String evidence(Function<Evidence, String> word) {
			return this.evidence.stream()
				.map(word)
				.filter((each) -> !each.isEmpty())
				.distinct()
				.collect(Collectors.joining("; "));
		}

		/** The nearer and the surer of two ways to the same. */
		Edge or(Edge other) {
			return new Edge(this.id, this.from, this.to, this.kind, this.duty, this.effective, this.until,
					this.certainty.surer(other.certainty), Math.min(this.hop, other.hop), this.exhaustive,
					this.qualifiers, this.evidence);
		}

	}

	/**
	 * Something that a reader should know.
	 *
	 * @param about the name of the body that was asked about
	 * @param code a stable word for the kind of note
	 * @param text what to know
	 */
	public record Note(String about, String code, String text) {

		/**
		 * {@return the note in a line}
		 */
		String line() {
			return "%s [%s] %s".formatted(this.about, this.code, this.text);
		}

	}

}
