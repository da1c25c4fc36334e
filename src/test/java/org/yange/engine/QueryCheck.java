package org.yange.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Driver;
import org.neo4j.driver.NotificationSeverity;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.summary.GqlNotification;
import org.neo4j.driver.summary.ResultSummary;

/** Finds what is wrong with a query without running it. */
final class QueryCheck {

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

	Map<String, Object> examplesOf(DocumentedQuery query) {
		return this.driver.executableQuery(query.exampleQuery()).execute().records().get(0).get(0).asMap();
	}

}
