package org.yange.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;

import org.yange.engine.CypherFiles;
import org.yange.graph.AgentName;
import org.yange.graph.AgentName.As;
import org.yange.graph.Fate;
import org.yange.graph.NameForms;
import org.yange.graph.Nature;
import org.yange.lineage.Body;
import org.yange.lineage.Direction;
import org.yange.lineage.LineageAnswer.Jurisdiction;
import org.yange.lineage.GraphOfTime;
import org.yange.lineage.Holding.Existence;
import org.yange.lineage.LineageGraph;
import org.yange.lineage.LineageQuestion;
import org.yange.lineage.TimeScope;
import org.yange.lineage.LineageReader;
import org.yange.lineage.LineageReader.Found;
import org.yange.register.Page.Wanted;

/** Finds bodies by their names and tells what is known of one. */
@Service
public class Agencies {

	private static final CypherFiles CYPHER = CypherFiles.in("register");

	private static final int CANDIDATES = 50;

	private static final int NEAREST = 5;

	private static final int LONGEST = 100;

	private final Neo4jClient client;

	private final LineageReader lineage;

	Agencies(Neo4jClient client, LineageReader lineage) {
		this.client = client;
		this.lineage = lineage;
	}

	/**
	 * {@return a page of the bodies that a query wants, the closest names first}
	 * @param query which bodies
	 * @param wanted which part of the list
	 */
	public Page<AgencyEntry> list(AgencyQuery query, Wanted wanted) {
		SearchTerms terms = SearchTerms.of(query.words());
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("exact", terms.exact());
		parameters.put("phrase", terms.phrase());
		parameters.put("part", terms.part());
		parameters.put("jurisdiction", query.jurisdiction());
		parameters.put("category", query.category());
		parameters.put("nature", (query.nature() != null) ? query.nature().label() : null);
		parameters.put("status", query.status().label());
		parameters.put("first", query.first());
		parameters.put("last", query.last());
		parameters.put("knownAt", query.knownAt());
		parameters.put("until", query.until());
		parameters.put("skip", wanted.skip());
		parameters.put("limit", wanted.limit() + 1);
		List<AgencyEntry> read = List.copyOf(this.client.query(CYPHER.named("agencies"))
			.bindAll(parameters)
			.fetchAs(AgencyEntry.class)
			.mappedBy((types, row) -> entry(row))
			.all());
		return Page.of(read, wanted.limit());
	}

	/**
	 * {@return what is known of the body with the id in a time, if there is one}
	 * @param id the id
	 * @param time the time outside of which changes and arrangements are left out
	 * @param today the day to tell whether it exists, where the time has no end
	 */
	public Optional<AgencyDetail> one(String id, TimeScope time, LocalDate today) {
		Found found = this.lineage.byIds(List.of(id),
				new LineageQuestion(Direction.BOTH, LineageQuestion.ALL, time.asKnown()));
		LineageGraph graph = GraphOfTime.of(found.graph(), time);
		return graph.body(id)
			.map((body) -> new Neighbours(graph, body).detail(existence(body, time, today), names(id, time.knownAt())));
	}

	private static Existence existence(Body body, TimeScope time, LocalDate today) {
		LocalDate last = Objects.requireNonNullElse(time.to(), today);
		LocalDate first = (time.from() != null && time.from().isBefore(last)) ? time.from() : last;
		Existence existence = Existence.within(first, last, body.founded(), body.ended());
		return (existence == Existence.CERTAIN && body.fate() == Fate.NOT_STATED) ? Existence.POSSIBLE : existence;
	}

	/**
	 * {@return names that look like one that matched nothing, the most alike first}
	 * @param name the name as typed
	 */
	public List<String> nearest(String name) {
		if (name.length() > LONGEST) {
			return List.of();
		}
		return this.client.query(CYPHER.named("nearest-names"))
			.bindAll(Map.of("words", Similarity.pairs(name), "pinyin", NameForms.pinyin(name), "limit", CANDIDATES))
			.fetchAs(String.class)
			.mappedBy((types, row) -> row.get("name").asString())
			.all()
			.stream()
			.sorted(Comparator.comparingDouble((String each) -> -Similarity.of(name, each)))
			.limit(NEAREST)
			.toList();
	}

	private List<AgentName> names(String id, @Nullable LocalDate knownAt) {
		Collection<AgentName> names = (knownAt != null) ? this.lineage.names(id, knownAt)
				: this.client.query(CYPHER.named("names-of"))
					.bind(id)
					.to("id")
					.fetchAs(AgentName.class)
					.mappedBy((types, row) -> name(row.get("value"), row.get("as")))
					.all();
		return names.stream().sorted(Comparator.comparing(AgentName::as).thenComparing(AgentName::value)).toList();
	}

	private static AgencyEntry entry(Record row) {
		Value agency = row.get("agency");
		List<AgentName> matched = new ArrayList<>(
				row.get("names").asList((value) -> name(value.get("value"), value.get("as"))));
		matched.sort(Comparator.comparing(AgentName::as).thenComparing(AgentName::value));
		return new AgencyEntry(agency.get("id").asString(), agency.get("name").asString(),
				new Jurisdiction(agency.get("jurisdiction").asString(), agency.get("place").asString()),
				Nature.labelled(agency.get("nature").asString()), agency.get("category").asString(null),
				Fate.labelled(agency.get("fate").asString()), agency.get("founded").asString(null),
				agency.get("ended").asString(null), row.get("existence").asString(), matched);
	}

	private static AgentName name(Value value, Value as) {
		return new AgentName(value.asString(), As.labelled(as.asString()));
	}

}
