package org.yange.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient.RunnableSpec;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;

import org.yange.engine.CypherFiles;
import org.yange.graph.Fate;
import org.yange.lineage.Body;
import org.yange.lineage.Direction;
import org.yange.lineage.EvidenceRow;
import org.yange.lineage.LineageQuestion;
import org.yange.lineage.LineageReader.Found;
import org.yange.lineage.LineageReader;
import org.yange.lineage.TimeScope;
import org.yange.register.Jurisdictions;

/** Looks for what a person should look at. */
@Service
public class Audits {

	private static final CypherFiles CYPHER = CypherFiles.in("audit");

	private static final Comparator<AuditFinding> ORDER = Comparator.comparing(AuditFinding::kind)
		.thenComparing(AuditFinding::jurisdiction)
		.thenComparing(AuditFinding::name)
		.thenComparing(AuditFinding::text);

	private final Neo4jClient client;

	private final LineageReader reader;

	private final Jurisdictions jurisdictions;

	Audits(Neo4jClient client, LineageReader reader, Jurisdictions jurisdictions) {
		this.client = client;
		this.reader = reader;
		this.jurisdictions = jurisdictions;
	}

	/**
	 * {@return all findings of a place}
	 * @param jurisdiction the code of the place, or null for all
	 * @param kind the kind wanted, or null for all
	 * @param day the day on which quotas are counted
	 * @param knownAt the day by which documents must have been published, or null
	 */
	public List<AuditFinding> of(@Nullable String jurisdiction, @Nullable AuditKind kind, LocalDate day,
			@Nullable LocalDate knownAt) {
		Stream<AuditFinding> findings = (kind == null) ? Stream
			.of(ofQuotas(jurisdiction, day, knownAt), namesAlike(jurisdiction, knownAt),
					contradictions(jurisdiction, knownAt), ofBodies(jurisdiction, day, knownAt))
			.flatMap((each) -> each) : switch (kind) {
				case QUOTA -> ofQuotas(jurisdiction, day, knownAt);
				case NAMES_DIFFER -> namesAlike(jurisdiction, knownAt);
				case CONTRADICTION -> contradictions(jurisdiction, knownAt).filter((finding) -> finding.kind() == kind);
				case DATES_DIFFER ->
					Stream.concat(contradictions(jurisdiction, knownAt), ofBodies(jurisdiction, day, knownAt))
						.filter((finding) -> finding.kind() == kind);
				case LINK_UNFIT -> unfitLinks(jurisdiction, knownAt);
				default -> ofBodies(jurisdiction, day, knownAt).filter((finding) -> finding.kind() == kind);
			};
		Map<String, Acknowledgement> acknowledged = acknowledgements();
		return findings.distinct()
			.sorted(ORDER)
			.map((finding) -> finding.with(acknowledged.get(finding.id())))
			.toList();
	}

	/**
	 * Notes that somebody looked at a finding and leaves it as it is. It stays until it
	 * is taken back, and shows whenever the finding is found.
	 * @param id the id of the finding
	 * @param reason why
	 * @param day the day
	 */
	public void acknowledge(String id, String reason, LocalDate day) {
		this.client.query(CYPHER.named("acknowledge"))
			.bindAll(Map.of("id", id, "reason", reason, "on", day.toString()))
			.run();
	}

	/**
	 * Takes an acknowledgement back.
	 * @param id the id of the finding
	 * @return whether there was one
	 */
	public boolean takeBack(String id) {
		return !this.client.query(CYPHER.named("forget-acknowledgement")).bind(id).to("id").fetch().all().isEmpty();
	}

	private Map<String, Acknowledgement> acknowledgements() {
		Map<String, Acknowledgement> all = new HashMap<>();
		this.client.query(CYPHER.named("acknowledgements"))
			.fetch()
			.all()
			.forEach((row) -> all.put(String.valueOf(row.get("id")),
					new Acknowledgement(String.valueOf(row.get("reason")), String.valueOf(row.get("on")))));
		return all;
	}

	private Stream<AuditFinding> ofBodies(@Nullable String jurisdiction, LocalDate day, @Nullable LocalDate knownAt) {
		Found found = this.reader.byPlaces((jurisdiction != null) ? List.of(jurisdiction) : List.of(),
				new TimeScope(null, null, knownAt));
		List<AuditFinding> findings = new ArrayList<>();
		found.answers(LineageQuestion.of(Direction.FORWARD))
			.stream()
			.filter((answer) -> answer.agency().fate() != Fate.ACTIVE || !answer.flows().isEmpty())
			.forEach((answer) -> findings.addAll(BodyAudit.of(answer)));
		List<Body> bodies = found.matches()
			.stream()
			.flatMap((match) -> found.graph().body(match.id()).stream())
			.toList();
		findings.addAll(TimeAudit.of(found.graph(), bodies));
		findings.addAll(RingAudit.of(found.graph(), bodies, day));
		findings.addAll(HolderAudit.of(found.graph(), bodies, day));
		return findings.stream();
	}

	private Stream<AuditFinding> contradictions(@Nullable String jurisdiction, @Nullable LocalDate knownAt) {
		return findings("contradictions", jurisdiction, knownAt, ContradictionRow::finding);
	}

	private Stream<AuditFinding> unfitLinks(@Nullable String jurisdiction, @Nullable LocalDate knownAt) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("jurisdiction", jurisdiction);
		parameters.put("knownAt", knownAt);
		return this.client.query(CYPHER.named("unfit-links"))
			.bindAll(parameters)
			.fetchAs(AuditFinding.class)
			.mappedBy((types, row) -> unfit(row))
			.all()
			.stream();
	}

	private static AuditFinding unfit(Record row) {
		String end = row.get("end").asString();
		String document = row.get("document").asString();
		return new AuditFinding(AuditKind.LINK_UNFIT, row.get("jurisdiction").asString(), document, end,
				"%s中的职责对应找不到这项职责，或先后相反：%s".formatted(document, end),
				"a link of %s fits no duty that is told, or not in that order: %s".formatted(document, end), List.of());
	}

	private Stream<AuditFinding> ofQuotas(@Nullable String jurisdiction, LocalDate day, @Nullable LocalDate knownAt) {
		return in(jurisdiction, knownAt, "places-with-quotas").fetchAs(String.class)
			.all()
			.stream()
			.flatMap((code) -> this.jurisdictions.quotas(code, day, knownAt)
				.stream()
				.filter((check) -> check.counted() != null && (check.upperBound() ? check.counted() > check.declared()
						: check.counted() != check.declared()))
				.map((check) -> new AuditFinding(AuditKind.QUOTA, code, null, check.scope(),
						"“%s”宣布为%d个，按名称列出%d个，未列出%d个".formatted(check.scope(), check.declared(), check.counted(),
								check.notListed()),
						"'%s': %d declared, %d there by name, %d not listed".formatted(check.scope(), check.declared(),
								check.counted(), check.notListed()),
						check.evidence())));
	}

	private Stream<AuditFinding> namesAlike(@Nullable String jurisdiction, @Nullable LocalDate knownAt) {
		return findings("names-alike", jurisdiction, knownAt, Audits::alike);
	}

	private static AuditFinding alike(Record row) {
		Value one = row.get("one");
		String name = one.get("name").asString();
		String other = row.get("other").get("name").asString();
		return new AuditFinding(AuditKind.NAMES_DIFFER, one.get("jurisdiction").asString(), one.get("id").asString(),
				name, "“%s”与“%s”可能指同一机构或牌子，请核对原文；系统未予合并".formatted(name, other),
				"'%s' and '%s' may be meant for the same body or plate: check the text; they are not merged"
					.formatted(name, other),
				row.get("statements").asList(EvidenceRow::read));
	}

	private Stream<AuditFinding> findings(String query, @Nullable String jurisdiction, @Nullable LocalDate knownAt,
			Function<Record, AuditFinding> finding) {
		return in(jurisdiction, knownAt, query).fetchAs(AuditFinding.class)
			.mappedBy((types, row) -> finding.apply(row))
			.all()
			.stream();
	}

	private RunnableSpec in(@Nullable String jurisdiction, @Nullable LocalDate knownAt, String query) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("jurisdiction", jurisdiction);
		parameters.put("knownAt", knownAt);
		return this.client.query(CYPHER.named(query)).bindAll(parameters);
	}

}
