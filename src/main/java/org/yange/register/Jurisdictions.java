package org.yange.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;

import org.yange.document.Edtf;
import org.yange.engine.CypherFiles;
import org.yange.graph.Certainty;
import org.yange.lineage.Evidence;
import org.yange.lineage.EvidenceRow;
import org.yange.lineage.LineageAnswer.Jurisdiction;
import org.yange.register.Quotas.Declared;
import org.yange.register.Quotas.Standing;
import org.yange.register.AgencyClassEntry.Said;
import org.yange.statement.Predicate;
import org.yange.statement.Quota;

/** Places, and what is declared for them beside what is there. */
@Service
public class Jurisdictions {

	private static final CypherFiles CYPHER = CypherFiles.in("register");

	private static final String NATION = "国家";

	private final Neo4jClient client;

	Jurisdictions(Neo4jClient client) {
		this.client = client;
	}

	/**
	 * {@return the place with the code, if it is known}
	 * @param code the code
	 * @param day the day of which the quotas are told
	 */
	public Optional<JurisdictionDetail> one(String code, LocalDate day) {
		return this.client.query(CYPHER.named("jurisdiction"))
			.bind(code)
			.to("code")
			.fetchAs(JurisdictionDetail.class)
			.mappedBy((types, row) -> detail(row, quotas(code, day), classes(code)))
			.one();
	}

	/**
	 * {@return the places that bear a name}
	 * @param name the full name; 国家 for the country
	 */
	public List<Jurisdiction> named(String name) {
		return List.copyOf(this.client.query(CYPHER.named("places-named"))
			.bindAll(Map.of("name", name, "nation", name.equals(NATION)))
			.fetchAs(Jurisdiction.class)
			.mappedBy((types, row) -> named(row.get("place")))
			.all());
	}

	/**
	 * {@return what is declared for a place on a day beside what is there}
	 * @param code the code of the place
	 * @param day the day
	 */
	public List<QuotaCheck> quotas(String code, LocalDate day) {
		List<Declared> declared = List.copyOf(this.client.query(CYPHER.named("quotas"))
			.bind(code)
			.to("code")
			.fetchAs(Declared.class)
			.mappedBy((types, row) -> declared(row))
			.all());
		List<Standing> bodies = this.client.query(CYPHER.named("members"))
			.bindAll(Map.of("code", code, "day", day))
			.fetchAs(Members.class)
			.mappedBy((types, row) -> Members.read(row))
			.one()
			.orElseThrow(() -> new IllegalStateException("the query gives one row"))
			.bodies();
		return new Quotas(declared, bodies, day).checks();
	}

	private List<AgencyClassEntry> classes(String code) {
		return List.copyOf(this.client.query(CYPHER.named("classes"))
			.bind(code)
			.to("code")
			.fetchAs(AgencyClassEntry.class)
			.mappedBy((types, row) -> new AgencyClassEntry(row.get("id").asString(), row.get("name").asString(),
					row.get("statements").asList(Jurisdictions::said)))
			.all());
	}

	private static Said said(Value statement) {
		return new Said(statement.get("id").asString(), statement.get("document").asString(),
				statement.get("item").asString(), Predicate.valueOf(statement.get("predicate").asString()),
				statement.get("subject").asString(), statement.get("object").asString(),
				statement.get("duty").asString(),
				statement.get("qualifiers").asList((value) -> value.asString(), List.of()));
	}

	private static JurisdictionDetail detail(Record row, List<QuotaCheck> quotas, List<AgencyClassEntry> classes) {
		Value place = row.get("place");
		Value above = row.get("above");
		return new JurisdictionDetail(place.get("code").asString(), place.get("name").asString(),
				place.get("level").asString(null), above.isNull() ? null : named(above),
				row.get("parts")
					.asList(Jurisdictions::named)
					.stream()
					.sorted(Comparator.comparing(Jurisdiction::code))
					.toList(),
				row.get("documents").asList((value) -> value.asString()), quotas, classes);
	}

	private static Jurisdiction named(Value place) {
		return new Jurisdiction(place.get("code").asString(), place.get("name").asString());
	}

	private static Declared declared(Record row) {
		Value statement = row.get("statement");
		String number = statement.get("qualifiers").get(0).asString();
		return new Declared(statement.get("subject").asString(),
				Objects.requireNonNull(Quota.parse(number), "a stored quota has a number"),
				statement.get("place").asString(), row.get("placeName").asString(""), row.get("ofPart").asBoolean(),
				Edtf.parse(statement.get("effective").asString()), EvidenceRow.read(statement));
	}

	private record Members(List<Standing> bodies) {

		static Members read(Record row) {
			Map<String, Evidence> evidence = new HashMap<>();
			row.get("statements").asList(EvidenceRow::read).forEach((each) -> evidence.put(each.statement(), each));
			return new Members(row.get("members").asList((member) -> standing(member, evidence)));
		}

		private static Standing standing(Value row, Map<String, Evidence> evidence) {
			Value agency = row.get("agency");
			Set<String> located = new TreeSet<>();
			List<String> statements = new ArrayList<>(
					agency.get("categoryStatements").asList((value) -> value.asString(), List.of()));
			String certainty = agency.get("categoryCertainty").asString(null);
			for (Value other : row.get("located").values()) {
				located.add(other.get("id").asString());
				certainty = (certainty != null) ? certainty : other.get("certainty").asString();
				statements.addAll(other.get("statements").asList((value) -> value.asString()));
			}
			return new Standing(agency.get("id").asString(), agency.get("name").asString(),
					agency.get("category").asString(""),
					(certainty != null) ? Certainty.labelled(certainty) : Certainty.INFERRED,
					row.get("existence").asString(), located,
					statements.stream().flatMap((id) -> Stream.ofNullable(evidence.get(id))).toList());
		}

	}

}
