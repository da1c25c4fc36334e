package org.yange.lineage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;

import org.yange.document.Edtf;
import org.yange.engine.CypherFiles;
import org.yange.graph.AgentName;
import org.yange.graph.AgentName.As;
import org.yange.graph.Certainty;
import org.yange.graph.EdgeKind;
import org.yange.graph.Fate;
import org.yange.graph.NameForms;
import org.yange.graph.Nature;
import org.yange.lineage.Arrangement.Named;
import org.yange.lineage.Body.Category;
import org.yange.lineage.Change.NamedDuty;
import org.yange.lineage.KnownDocuments.Known;
import org.yange.statement.DutyLink.Relation;

/**
 * Reads the part of the graph around some bodies, in one round trip. What could be known
 * on a day is read from the documents of then.
 */
@Service
public class LineageReader {

	private static final CypherFiles CYPHER = CypherFiles.in("lineage");

	private static final Set<String> BY_ID = Set.of("id", "duty");

	private static final LocalDate END_OF_TIME = LocalDate.of(9999, 12, 31);

	private final Neo4jClient client;

	private final KnownDocuments known;

	LineageReader(Neo4jClient client, KnownDocuments known) {
		this.client = client;
		this.known = known;
	}

	/**
	 * {@return the part of the graph around bodies with the given ids}
	 * @param ids the ids
	 * @param question which way and as of when
	 */
	public Found byIds(Collection<String> ids, LineageQuestion question) {
		return read(Map.of("ids", List.copyOf(ids)), question).all();
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
		Reading reading = read(naming(forms, jurisdiction), question);
		return names.stream().map((name) -> reading.firstOf(NameForms.typed(name))).toList();
	}

	/**
	 * {@return the part of the graph around the bodies that held, took or oversee duties}
	 * @param duties the ids of the duties
	 * @param question which way and as of when
	 */
	public Found byDuties(Collection<String> duties, LineageQuestion question) {
		return read(Map.of("duties", List.copyOf(duties)), question).all();
	}

	/**
	 * {@return the part of the graph that holds all bodies of places, with all that goes
	 * out of each and comes into it}
	 * @param places the codes of the places; none for all there are
	 * @param time the time that is asked about
	 */
	public Found byPlaces(Collection<String> places, TimeScope time) {
		return read(Map.of("places", List.copyOf(places), "everywhere", places.isEmpty()), time, false, false).all();
	}

	/**
	 * {@return the names by which a body could be found on a day}
	 * @param id the id of the body
	 * @param knownAt the day
	 */
	public List<AgentName> names(String id, LocalDate knownAt) {
		return this.known.read(asking(Map.of("ids", List.of(id))), knownAt).names(id);
	}

	private static Map<String, Object> naming(Collection<String> names, @Nullable String jurisdiction) {
		Map<String, Object> asked = new HashMap<>();
		asked.put("names", List.copyOf(names));
		asked.put("jurisdiction", jurisdiction);
		return asked;
	}

	private Reading read(Map<String, Object> asked, LineageQuestion question) {
		return read(asked, question.time(), question.direction().forward(), question.direction().backward());
	}

	private Reading read(Map<String, Object> asked, TimeScope time, boolean forward, boolean backward) {
		Map<String, Object> parameters = asking(asked);
		if (time.knownAt() != null) {
			Known then = this.known.read(parameters, time.knownAt());
			return new Reading(then.retold().readable(), then.matches());
		}
		parameters.put("forward", forward);
		parameters.put("backward", backward);
		parameters.put("until", (time.to() != null) ? time.to() : END_OF_TIME);
		return this.client.query(CYPHER.named("around"))
			.bindAll(parameters)
			.fetchAs(Reading.class)
			.mappedBy((types, row) -> reading(row))
			.one()
			.orElseThrow(() -> new IllegalStateException("the query gives one row"));
	}

	private static Map<String, Object> asking(Map<String, Object> asked) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("ids", List.of());
		parameters.put("names", List.of());
		parameters.put("jurisdiction", null);
		parameters.put("duties", List.of());
		parameters.put("places", List.of());
		parameters.put("everywhere", false);
		parameters.putAll(asked);
		return parameters;
	}

	private static Reading reading(Record row) {
		Subgraph graph = new Subgraph(row.get("version").asString(""), row.get("bodies").asList(LineageReader::body),
				row.get("changes").asList(LineageReader::change),
				row.get("arrangements").asList(LineageReader::arrangement), row.get("ties").asList(LineageReader::tie),
				row.get("statements").asList(EvidenceRow::read));
		Map<String, List<Match>> matches = new HashMap<>();
		row.get("matches")
			.values()
			.forEach((match) -> matches.computeIfAbsent(match.get("name").asString(""), (name) -> new ArrayList<>())
				.add(new Match(match.get("id").asString(), as(match.get("matchedBy").asString()))));
		return new Reading(graph, matches);
	}

	private static @Nullable As as(String matchedBy) {
		return BY_ID.contains(matchedBy) ? null : As.labelled(matchedBy);
	}

	private static Body body(Value row) {
		Value body = row.get("node");
		return new Body(body.get("id").asString(), body.get("name").asString(), body.get("jurisdiction").asString(),
				body.get("place").asString(), Nature.labelled(body.get("nature").asString()),
				row.get("categories").asList(LineageReader::category), date(body.get("founded")),
				text(body.get("foundedReform")), certainty(body.get("foundedCertainty")),
				strings(body.get("foundedStatements")), date(body.get("ended")),
				Fate.labelled(body.get("fate").asString()), certainty(body.get("endedCertainty")),
				strings(body.get("endedStatements")));
	}

	private static Category category(Value row) {
		Value fact = row.get("fact");
		return new Category(row.get("name").asString(), Edtf.parse(fact.get("effective").asString()),
				date(fact.get("until")), Certainty.labelled(fact.get("certainty").asString()),
				strings(fact.get("statements")));
	}

	private static @Nullable Certainty certainty(Value label) {
		String certainty = text(label);
		return (certainty != null) ? Certainty.labelled(certainty) : null;
	}

	private static Change change(Value change) {
		Value fact = change.get("fact");
		Value duty = change.get("duty");
		NamedDuty named = duty.isNull() ? null : duty(duty);
		return new Change(EdgeKind.valueOf(change.get("kind").asString()), text(change.get("from")),
				duty.isNull() ? "" : duty.get("heldBy").asString(""), change.get("to").asString(), named,
				fact.get("reform").asString(), Edtf.parse(fact.get("effective").asString()),
				fact.get("basis").asString(), Certainty.labelled(fact.get("certainty").asString()),
				strings(fact.get("qualifiers")), strings(fact.get("statements")));
	}

	private static Arrangement arrangement(Value arrangement) {
		Value fact = arrangement.get("fact");
		return new Arrangement(EdgeKind.valueOf(arrangement.get("kind").asString()), named(arrangement.get("from")),
				named(arrangement.get("to")), fact.get("effective").asString(), text(fact.get("until")),
				Certainty.labelled(fact.get("certainty").asString()), strings(fact.get("qualifiers")),
				strings(fact.get("statements")), strings(fact.get("untilStatements")), fact.get("reform").asString());
	}

	private static DutyTie tie(Value row) {
		Value fact = row.get("fact");
		Relation relation = Relation.labelled(fact.get("relation").asString()).orElseThrow();
		boolean whole = relation == Relation.WHOLE;
		NamedDuty from = duty(row.get("from"));
		NamedDuty to = duty(row.get("to"));
		return new DutyTie(whole ? to : from, relation, whole ? from : to,
				Certainty.labelled(fact.get("certainty").asString()), fact.get("reason").asString(),
				fact.get("why").asString(), fact.get("source").asString(), fact.get("document").asString(),
				!row.get("from").get("jurisdiction").equals(row.get("to").get("jurisdiction")));
	}

	private static NamedDuty duty(Value duty) {
		return new NamedDuty(duty.get("id").asString(), duty.get("name").asString());
	}

	private static Named named(Value node) {
		return new Named(node.get("id").asString(), node.get("name").asString());
	}

	private static @Nullable Edtf date(Value value) {
		String notation = text(value);
		return (notation != null) ? Edtf.parse(notation) : null;
	}

	private static @Nullable String text(Value value) {
		return value.isNull() ? null : value.asString();
	}

	private static List<String> strings(Value value) {
		return value.isNull() ? List.of() : value.asList(Value::asString);
	}

	/**
	 * A part of the graph and, by the name that was asked, the bodies that were meant.
	 */
	private record Reading(LineageGraph graph, Map<String, List<Match>> matches) {

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
		 * Keeps of each body its closest match, the closest bodies first; a former name
		 * counts only where no body has the name as its own.
		 */
		public Found {
			boolean owned = matches.stream().anyMatch(Match::isOwnName);
			Map<String, Match> closest = new LinkedHashMap<>();
			matches.stream()
				.sorted(Match.CLOSEST_FIRST)
				.filter((match) -> !owned || match.as() != As.FORMER)
				.forEach((match) -> closest.putIfAbsent(match.id(), match));
			matches = List.copyOf(closest.values());
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

		static final Comparator<Match> CLOSEST_FIRST = Comparator
			.comparing(Match::as, Comparator.nullsFirst(Comparator.<As>naturalOrder()))
			.thenComparing(Match::id);

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
