package org.yange.lineage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

import org.yange.document.Edtf;
import org.yange.engine.CypherFiles;
import org.yange.graph.AgentName.As;
import org.yange.graph.Certainty;
import org.yange.graph.EdgeKind;
import org.yange.graph.Fate;
import org.yange.graph.Nature;
import org.yange.lineage.Arrangement.Named;
import org.yange.lineage.Body.Category;
import org.yange.lineage.Change.NamedDuty;
import org.yange.lineage.LineageReader.Found;
import org.yange.lineage.LineageReader.Match;
import org.yange.lineage.LineageReader.Reading;
import org.yange.statement.DutyLink.Relation;

/**
 * Reads the part of the graph around some bodies from the database, in one round trip.
 */
@Component
public class Around {

	private static final CypherFiles CYPHER = CypherFiles.in("lineage");

	private static final Set<String> BY_ID = Set.of("id", "duty");

	private static final LocalDate END_OF_TIME = LocalDate.of(9999, 12, 31);

	private final Neo4jClient client;

	Around(Neo4jClient client) {
		this.client = client;
	}

	/**
	 * {@return the bodies of a place, with all that goes out of each}
	 * @param code the code of the place
	 */
	public Found place(String code) {
		return read(Asked.places(List.of(code)), TimeScope.ALL, false, false).all();
	}

	Reading read(Asked asked, TimeScope time, boolean forward, boolean backward) {
		Map<String, Object> parameters = asked.parameters();
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

	private static Reading reading(Record row) {
		Subgraph graph = new Subgraph(row.get("version").asString(""), row.get("bodies").asList(Around::body),
				row.get("changes").asList(Around::change), row.get("arrangements").asList(Around::arrangement),
				row.get("ties").asList(Around::tie), row.get("statements").asList(EvidenceRow::read));
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
				row.get("categories").asList(Around::category), date(body.get("founded")),
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

}
