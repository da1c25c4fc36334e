package org.yange.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.neo4j.driver.Driver;
import org.neo4j.driver.NotificationSeverity;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.summary.GqlNotification;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.ResultSummary;

/** Finds what is wrong with a query without running it. */
final class QueryCheck {

	private static final Set<String> EVERYTHING = Set.of("AllNodesScan", "NodeByLabelScan", "UnionNodeByLabelsScan",
			"IntersectionNodeByLabelsScan", "DirectedAllRelationshipsScan", "UndirectedAllRelationshipsScan");

	/** A product with one row is none. */
	private static final Set<String> ONE_ROW = Set.of("NodeUniqueIndexSeek", "NodeUniqueIndexSeek(Locking)",
			"NodeByElementIdSeek", "Argument");

	private final Driver driver;

	QueryCheck(Driver driver) {
		this.driver = driver;
	}

	List<String> problemsOf(DocumentedQuery query) {
		List<String> problems = new ArrayList<>();
		if (query.title().isEmpty()) {
			problems.add(query + ": the first line does not say what it answers");
		}
		for (String parameter : query.examples().keySet()) {
			if (!query.text().contains("$" + parameter)) {
				problems.add(query + ": has an example for $" + parameter + " but does not use it");
			}
		}
		try {
			explain(query).forEach((warning) -> problems.add(query + ": " + warning));
		}
		catch (Neo4jException ex) {
			problems.add(query + ": " + ex.getMessage());
		}
		return problems;
	}

	private List<String> explain(DocumentedQuery query) {
		ResultSummary summary = this.driver.executableQuery("EXPLAIN " + query.text())
			.withParameters(examplesOf(query))
			.execute()
			.summary();
		return summary.gqlStatusObjects()
			.stream()
			.filter(GqlNotification.class::isInstance)
			.map(GqlNotification.class::cast)
			.filter((notification) -> notification.severity().filter(NotificationSeverity.WARNING::equals).isPresent())
			.map(GqlNotification::statusDescription)
			.toList();
	}

	/**
	 * {@return where a query looks at everything of a kind, or joins all of one kind with
	 * all of another}
	 */
	List<String> scansOf(DocumentedQuery query) {
		List<String> scans = new ArrayList<>();
		addScans(plan(query), scans);
		return scans;
	}

	private Plan plan(DocumentedQuery query) {
		return this.driver.executableQuery("EXPLAIN " + query.text())
			.withParameters(examplesOf(query))
			.execute()
			.summary()
			.plan();
	}

	private static void addScans(Plan plan, List<String> scans) {
		String operator = operator(plan);
		boolean product = operator.equals("CartesianProduct")
				&& plan.children().stream().noneMatch((side) -> ONE_ROW.contains(operator(side)));
		if (product || EVERYTHING.contains(operator)) {
			scans.add(operator + " " + plan.arguments().get("Details"));
		}
		plan.children().forEach((child) -> addScans(child, scans));
	}

	private static String operator(Plan plan) {
		return plan.operatorType().replace("@neo4j", "");
	}

	Map<String, Object> examplesOf(DocumentedQuery query) {
		return this.driver.executableQuery(query.exampleQuery()).execute().records().get(0).get(0).asMap();
	}

}
