package org.yange.register;

import java.time.LocalDate;
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

import org.yange.document.Edtf;
import org.yange.engine.CypherFiles;
import org.yange.lineage.EvidenceRow;
import org.yange.lineage.LineageAnswer.Jurisdiction;
import org.yange.lineage.LineageReader;
import org.yange.lineage.TimeScope;
import org.yange.register.Quotas.Declared;
import org.yange.register.AgencyClassEntry.Said;
import org.yange.statement.Predicate;
import org.yange.statement.Quota;

/** Places, and what is declared for them beside what is there. */
@Service
public class Jurisdictions {

	private static final CypherFiles CYPHER = CypherFiles.in("register");

	private static final String NATION = "国家";

	private final Neo4jClient client;

	private final LineageReader reader;

	Jurisdictions(Neo4jClient client, LineageReader reader) {
		this.client = client;
		this.reader = reader;
	}

	/**
	 * {@return the place with the code, if it is known}
	 * @param code the code
	 * @param day the day of which the quotas are told
	 * @param knownAt the day by which documents must have been published, or null
	 */
	public Optional<JurisdictionDetail> one(String code, LocalDate day, @Nullable LocalDate knownAt) {
		return this.client.query(CYPHER.named("jurisdiction"))
			.bindAll(parameters(code, knownAt))
			.fetchAs(JurisdictionDetail.class)
			.mappedBy((types, row) -> detail(row, quotas(code, day, knownAt), classes(code, knownAt)))
			.one();
	}

	/**
	 * {@return the bodies that are, or may be, in a place on a day, by their names}
	 * @param code the code of the place
	 * @param day the day
	 * @param knownAt the day by which documents must have been published, or null
	 */
	public List<AgencyEntry> agencies(String code, LocalDate day, @Nullable LocalDate knownAt) {
		return onADay(code, day, knownAt).agencies();
	}

	private PlaceOnADay onADay(String code, LocalDate day, @Nullable LocalDate knownAt) {
		return PlaceOnADay.of(this.reader.byPlaces(List.of(code), new TimeScope(null, day, knownAt)), day);
	}

	private static Map<String, Object> parameters(String code, @Nullable LocalDate knownAt) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("code", code);
		parameters.put("knownAt", knownAt);
		return parameters;
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
	 * @param knownAt the day by which documents must have been published, or null
	 */
	public List<QuotaCheck> quotas(String code, LocalDate day, @Nullable LocalDate knownAt) {
		List<Declared> declared = List.copyOf(this.client.query(CYPHER.named("quotas"))
			.bindAll(parameters(code, knownAt))
			.fetchAs(Declared.class)
			.mappedBy((types, row) -> declared(row))
			.all());
		return declared.isEmpty() ? List.of()
				: new Quotas(declared, onADay(code, day, knownAt).standing(), day).checks();
	}

	private List<AgencyClassEntry> classes(String code, @Nullable LocalDate knownAt) {
		return List.copyOf(this.client.query(CYPHER.named("classes"))
			.bindAll(parameters(code, knownAt))
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

}
