package org.yange.register;

import java.time.LocalDate;
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
import org.yange.graph.Certainty;
import org.yange.lineage.LineageAnswer.Jurisdiction;
import org.yange.lineage.TimeScope;
import org.yange.register.DutyEntry.Having;
import org.yange.register.DutyEntry.Link;
import org.yange.register.DutyEntry.Related;
import org.yange.register.Page.Wanted;
import org.yange.statement.DutyLink.Relation;
import org.yange.statement.DutyPart.Way;

/** Finds duties by their words. */
@Service
public class Duties {

	private static final CypherFiles CYPHER = CypherFiles.in("register");

	private static final LocalDate BEGINNING_OF_TIME = LocalDate.of(1, 1, 1);

	private static final LocalDate END_OF_TIME = LocalDate.of(9999, 12, 31);

	private final Neo4jClient client;

	Duties(Neo4jClient client) {
		this.client = client;
	}

	/**
	 * {@return a page of the duties whose phrase holds the words, the closest first}
	 * @param words the words, or null for all
	 * @param jurisdiction the code of the place, or null for all
	 * @param time the time outside of which moves are left out
	 * @param wanted which part of the list
	 */
	public Page<DutyEntry> list(@Nullable String words, @Nullable String jurisdiction, TimeScope time, Wanted wanted) {
		SearchTerms terms = SearchTerms.of(words);
		return Page.of(read(terms, null, jurisdiction, time, wanted.skip(), wanted.limit() + 1), wanted.limit());
	}

	/**
	 * {@return the duty with the id, if there is one that could be known}
	 * @param id the id
	 * @param time the time outside of which moves are left out
	 */
	public Optional<DutyEntry> one(String id, TimeScope time) {
		return read(SearchTerms.ALL, id, null, time, 0, 1).stream().findFirst();
	}

	private List<DutyEntry> read(SearchTerms terms, @Nullable String id, @Nullable String jurisdiction, TimeScope time,
			int skip, int limit) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("phrase", terms.phrase());
		parameters.put("part", terms.part());
		parameters.put("id", id);
		parameters.put("jurisdiction", jurisdiction);
		parameters.put("since", Objects.requireNonNullElse(time.from(), BEGINNING_OF_TIME));
		parameters.put("until", Objects.requireNonNullElse(time.to(), END_OF_TIME));
		parameters.put("knownAt", time.knownAt());
		parameters.put("skip", skip);
		parameters.put("limit", limit);
		return List.copyOf(this.client.query(CYPHER.named("duties"))
			.bindAll(parameters)
			.fetchAs(DutyEntry.class)
			.mappedBy((types, row) -> entry(row))
			.all());
	}

	private static DutyEntry entry(Record row) {
		Value duty = row.get("duty");
		return new DutyEntry(duty.get("id").asString(), duty.get("name").asString(),
				new Jurisdiction(duty.get("jurisdiction").asString(), row.get("place").asString()),
				duty.get("heldBy").asString(), row.get("holder").asString(null),
				row.get("partOf").isNull() ? null : related(row.get("partOf")),
				row.get("parts").asList(Duties::related), row.get("receivers").asList(Duties::having),
				row.get("overseers").asList(Duties::having), row.get("links").asList(Duties::link));
	}

	private static Related related(Value value) {
		return new Related(value.get("id").asString(), value.get("name").asString(),
				Way.labelled(value.get("reason").asString()));
	}

	private static Link link(Value value) {
		return new Link(value.get("id").asString(), value.get("name").asString(), value.get("earlier").asBoolean(),
				Relation.labelled(value.get("relation").asString()).orElseThrow(), value.get("reason").asString(),
				Certainty.labelled(value.get("certainty").asString()), value.get("why").asString(null),
				value.get("source").asString(null), value.get("document").asString(null));
	}

	private static Having having(Value value) {
		return new Having(value.get("id").asString(), value.get("name").asString(), value.get("effective").asString(),
				Certainty.labelled(value.get("certainty").asString()),
				value.get("qualifiers").asList((each) -> each.asString(), List.of()));
	}

}
