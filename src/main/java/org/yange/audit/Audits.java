package org.yange.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;

import org.yange.engine.CypherFiles;
import org.yange.lineage.Direction;
import org.yange.lineage.EvidenceRow;
import org.yange.lineage.LineageAnswer;
import org.yange.lineage.LineageQuestion;
import org.yange.lineage.LineageReader;
import org.yange.lineage.LineageReader.Found;
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
	 */
	public List<AuditFinding> of(@Nullable String jurisdiction, @Nullable AuditKind kind, LocalDate day) {
		Stream<AuditFinding> findings = (kind == null)
				? Stream.of(ofQuotas(jurisdiction, day), namesAlike(jurisdiction), ofBodies(jurisdiction))
					.flatMap((each) -> each)
				: switch (kind) {
					case QUOTA -> ofQuotas(jurisdiction, day);
					case NAMES_DIFFER -> namesAlike(jurisdiction);
					default -> ofBodies(jurisdiction).filter((finding) -> finding.kind() == kind);
				};
		return findings.distinct().sorted(ORDER).toList();
	}

	private Stream<AuditFinding> ofBodies(@Nullable String jurisdiction) {
		List<String> ids = strings("bodies-that-gave-or-ended", jurisdiction);
		LineageQuestion question = LineageQuestion.of(Direction.FORWARD);
		Found found = this.reader.byIds(ids, question);
		List<AuditFinding> findings = new ArrayList<>();
		for (LineageAnswer answer : found.answers(question)) {
			findings.addAll(BodyAudit.of(answer));
		}
		return findings.stream();
	}

	private Stream<AuditFinding> ofQuotas(@Nullable String jurisdiction, LocalDate day) {
		return strings("places-with-quotas", jurisdiction).stream()
			.flatMap((code) -> this.jurisdictions.quotas(code, day)
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

	private Stream<AuditFinding> namesAlike(@Nullable String jurisdiction) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("jurisdiction", jurisdiction);
		return this.client.query(CYPHER.named("names-alike"))
			.bindAll(parameters)
			.fetchAs(AuditFinding.class)
			.mappedBy((types, row) -> alike(row))
			.all()
			.stream();
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

	private List<String> strings(String query, @Nullable String jurisdiction) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("jurisdiction", jurisdiction);
		return List.copyOf(this.client.query(CYPHER.named(query)).bindAll(parameters).fetchAs(String.class).all());
	}

}
