package org.yange.page;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yange.Api;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

class SpeedIT extends ReadersTest {

	private static final Logger log = LoggerFactory.getLogger(SpeedIT.class);

	private static final int ROUNDS = 7;

	/**
	 * The page with its box is there, in milliseconds after the server began to answer.
	 */
	private static final String FIRST_VIEW = """
			() => {
			  const { responseStart } = performance.getEntriesByType('navigation')[0];
			  const painted = performance.getEntriesByName('first-contentful-paint')[0].startTime;
			  return Math.round(painted - responseStart);
			}""";

	private static final String BYTES = """
			() => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
			  .reduce((sum, each) => sum + each.transferSize, 0)""";

	/**
	 * How long, in milliseconds, until a change by the reader is painted: each round
	 * lights another path.
	 */
	private static final String INTERACTION = """
			async (rounds) => {
			  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
			  const timed = async (act) => {
			    await frame();
			    const before = performance.now();
			    act();
			    await frame();
			    return Math.round(performance.now() - before);
			  };
			  const lit = [];
			  const opened = [];
			  for (let round = 0; round < rounds; round++) {
			    const name = document.querySelectorAll('.node.after .name')[round * 7];
			    lit.push(await timed(() => name.dispatchEvent(new MouseEvent('click', { bubbles: true }))));
			    const knob = document.querySelector('.node .toggle circle');
			    opened.push(await timed(() => knob.dispatchEvent(new MouseEvent('click', { bubbles: true }))));
			  }
			  const middle = (values) => [...values].sort((one, other) => one - other)[Math.floor(rounds / 2)];
			  return [middle(lit), middle(opened)];
			}""";

	private static final String INTERACTION_OF_MANY = """
			async () => {
			  const before = performance.now();
			  document.querySelectorAll('.node.after .name')[150].dispatchEvent(new MouseEvent('click', { bubbles: true }));
			  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
			  return Math.round(performance.now() - before);
			}""";

	@Test
	void theFirstViewIsThereAtOnceAndSmall() {
		Page page = reader().open("/");
		assertThat(page.locator(".box")).isVisible();
		int bytes = ((Number) page.evaluate(BYTES)).intValue();
		int soonest = IntStream.range(0, ROUNDS).map((round) -> {
			page.reload();
			assertThat(page.locator(".box")).isVisible();
			return ((Number) page.evaluate(FIRST_VIEW)).intValue();
		}).min().orElseThrow();
		log.info("The first view: {} ms after the server answers, {} KB", soonest, bytes / 1024);
		assertThat(bytes).isBetween(10_000, 400 * 1024);
	}

	@Test
	void threeHundredBodiesAreMovedThroughAtOnce() {
		load("yunxi-first", "2010-03-01",
				rows(30, (body) -> "(一)1,TRANSFERRED_TO,市总局,市第%d局,事务%d,,,,,,".formatted(body, body)), "text/csv");
		load("yunxi-then", "2015-03-01", rows(269,
				(body) -> "(一)1,TRANSFERRED_TO,市第%d局,市第%d所,事务%d,shared,,,,,".formatted(body % 30, body, body % 30)),
				"text/csv");
		try {
			Page page = reader().open("/" + Api.query("q", "市总局", "picture", "graph", "open", "*"));
			assertThat(page.locator("svg.lineage .node").first()).isVisible();
			assertThat(page.locator("svg.lineage .node")).hasCount(300);
			List<?> milliseconds = (List<?>) page.evaluate(INTERACTION, ROUNDS);
			log.info("300 bodies drawn: {} ms to light a path, {} ms to open or close a body", milliseconds.toArray());
		}
		finally {
			takeBack("yunxi-then");
			takeBack("yunxi-first");
		}
	}

	@Test
	void ofFiveThousandBodiesTheNearestAreDrawnAndThePageSaysSo() {
		Page page = reader().open("/");
		page.route("**/api/v1/lineage?**",
				(route) -> route.fulfill(new FulfillOptions().setContentType("application/json")
					.setBody(receivers(route.fetch().text(), 5000))));
		reader().open("/" + Api.query("q", "监察局", "picture", "graph"));
		assertThat(page.locator(".picture .notice")).containsText("5,001");
		assertThat(page.locator("svg.lineage .node")).hasCount(300);
		Locator rows = page.locator("table.flows").first().locator("tbody tr");
		assertThat(rows).hasCount(200);
		int milliseconds = ((Number) page.evaluate(INTERACTION_OF_MANY)).intValue();
		log.info("5,000 bodies, of which 300 drawn: {} ms to light a path", milliseconds);
		page.getByText("显示全部5,000步").click();
		assertThat(rows).hasCount(5000);
	}

	/** The same answer as if so many bodies had received all duties. */
	private static String receivers(String answer, int count) {
		JsonMapper json = JsonMapper.builder().build();
		ObjectNode reply = (ObjectNode) json.readTree(answer);
		ArrayNode flows = (ArrayNode) reply.at("/answers/0/flows");
		JsonNode first = flows.get(0);
		flows.removeAll();
		for (int body = 0; body < count; body++) {
			JsonNode flow = first.deepCopy();
			((ObjectNode) flow.at("/to")).put("id", "999001:市第" + body + "局@origin").put("name", "市第" + body + "局");
			flows.add(flow);
		}
		return reply.toString();
	}

	private static String rows(int count, IntFunction<String> row) {
		return IntStream.range(0, count).mapToObj(row).collect(Collectors.joining("\n", "", "\n"));
	}

}
