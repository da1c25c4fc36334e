package org.yange.lineage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

import org.yange.document.Edtf;
import org.yange.graph.AgentName;
import org.yange.graph.AgentName.As;
import org.yange.graph.NameForms;

/**
 * Reads the part of the graph around some bodies: from the graph in memory where that is
 * at hand, else from the database in one round trip. What could be known on a day is read
 * from the documents of then.
 */
@Service
public class LineageReader {

	private final Around database;

	private final KnownDocuments known;

	private final Optional<WholeGraph.Keeper> memory;

	LineageReader(Around database, KnownDocuments known, Optional<WholeGraph.Keeper> memory) {
		this.database = database;
		this.known = known;
		this.memory = memory;
	}

	/**
	 * {@return the part of the graph around bodies with the given ids}
	 * @param ids the ids
	 * @param question which way and as of when
	 */
	public Found byIds(Collection<String> ids, LineageQuestion question) {
		return read(Asked.ids(List.copyOf(ids)), question.time(), question.direction().forward(), true).all();
	}

	/**
	 * {@return the part of the graph around the bodies that a name means}
	 * @param name the name as a person typed it
	 * @param jurisdiction the code of the place, or null for all
	 * @param question which way and as of when
	 */
	public Found byName(String name, @Nullable String jurisdiction, LineageQuestion question) {
		return byNames(List.of(name), jurisdiction, question).get(0);
	}

	/**
	 * {@return the bodies that each name means, in the order of the names and all in one
	 * part of the graph}
	 * @param names the names as a person typed them
	 * @param jurisdiction the code of the place, or null for all
	 * @param question which way and as of when
	 */
	public List<Found> byNames(List<String> names, @Nullable String jurisdiction, LineageQuestion question) {
		Set<String> forms = new LinkedHashSet<>();
		names.forEach((name) -> forms.addAll(NameForms.typed(name)));
		Reading reading = read(Asked.names(List.copyOf(forms), jurisdiction), question.time(),
				question.direction().forward(), true);
		return names.stream().map((name) -> reading.firstOf(NameForms.typed(name))).toList();
	}

	/**
	 * {@return the part of the graph around the bodies that held, took or oversee duties}
	 * @param duties the ids of the duties
	 * @param question which way and as of when
	 */
	public Found byDuties(Collection<String> duties, LineageQuestion question) {
		return read(Asked.duties(List.copyOf(duties)), question.time(), question.direction().forward(),
				question.direction().backward())
			.all();
	}

	/**
	 * {@return the part of the graph that holds all bodies of places, with all that goes
	 * out of each and comes into it}
	 * @param places the codes of the places; none for all there are
	 * @param time the time that is asked about
	 */
	public Found byPlaces(Collection<String> places, TimeScope time) {
		return read(Asked.places(List.copyOf(places)), time, false, false).all();
	}

	/**
	 * {@return the names by which a body could be found on a day}
	 * @param id the id of the body
	 * @param knownAt the day
	 */
	public List<AgentName> names(String id, LocalDate knownAt) {
		return this.known.read(Asked.ids(List.of(id)), knownAt).names(id);
	}

	/**
	 * What came to a body by name has its own way on, so forward needs what lies behind.
	 */
	private Reading read(Asked asked, TimeScope time, boolean forward, boolean backward) {
		if (time.knownAt() != null) {
			Retold then = this.known.read(asked, time.knownAt());
			return new Reading(then, asked.in(then));
		}
		Optional<WholeGraph> whole = this.memory.flatMap(WholeGraph.Keeper::current);
		return whole.map((graph) -> new Reading(graph, asked.in(graph)))
			.orElseGet(() -> this.database.read(asked, time, forward, backward));
	}

	/**
	 * A part of the graph and, by the name that was asked, the bodies that were meant.
	 */
	record Reading(LineageGraph graph, Map<String, List<Match>> matches) {

		Found all() {
			return new Found(this.graph, this.matches.values().stream().flatMap(List::stream).toList());
		}

		/** The bodies that the first form which is known means. */
		Found firstOf(List<String> forms) {
			return new Found(this.graph,
					forms.stream()
						.map((form) -> this.matches.getOrDefault(form, List.of()))
						.filter((matched) -> !matched.isEmpty())
						.findFirst()
						.orElse(List.of()));
		}

	}

	/**
	 * A part of the graph and the bodies that were meant.
	 *
	 * @param graph the part
	 * @param matches the bodies that were meant, with the reason, a body perhaps more
	 * than once
	 */
	public record Found(LineageGraph graph, List<Match> matches) {

		/**
		 * Keeps of each body its closest match, the closest bodies first and of these the
		 * oldest; a former name counts only where no body has the name as its own.
		 */
		public Found {
			boolean owned = matches.stream().anyMatch(Match::isOwnName);
			Map<String, Match> closest = new LinkedHashMap<>();
			matches.stream()
				.sorted(Match.CLOSEST_FIRST
					.thenComparing((match) -> founded(graph, match), Comparator.nullsFirst(Comparator.naturalOrder()))
					.thenComparing(Match::id))
				.filter((match) -> !owned || match.as() != As.FORMER)
				.forEach((match) -> closest.putIfAbsent(match.id(), match));
			matches = List.copyOf(closest.values());
		}

		private static @Nullable LocalDate founded(LineageGraph graph, Match match) {
			return graph.body(match.id()).map(Body::founded).map(Edtf::latest).orElse(null);
		}

		/**
		 * {@return the lineage of each body that was meant}
		 * @param question the question that this part of the graph was read for
		 */
		public List<LineageAnswer> answers(LineageQuestion question) {
			return this.matches.stream()
				.flatMap((match) -> this.graph.body(match.id())
					.map((body) -> Lineage.of(this.graph, body, match.matchedBy(), question))
					.stream())
				.toList();
		}

	}

	/**
	 * A body that was meant.
	 *
	 * @param id its id
	 * @param as what the name is to it, or null where it was asked for by its id
	 */
	public record Match(String id, @Nullable As as) {

		static final Comparator<Match> CLOSEST_FIRST = Comparator.comparing(Match::as,
				Comparator.nullsFirst(Comparator.<As>naturalOrder()));

		/**
		 * {@return why the body was meant}
		 */
		public String matchedBy() {
			return (this.as == null) ? "id" : this.as.label();
		}

		boolean isOwnName() {
			return this.as == null || this.as.compareTo(As.FORMER) < 0;
		}

	}

}
