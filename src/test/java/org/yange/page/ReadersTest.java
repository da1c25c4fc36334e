package org.yange.page;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledIf;
import org.yange.Api;
import org.yange.YangeTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A test in which somebody looks at the page; at its end the browser must not have
 * complained nor asked anything of another machine, and the data are as they were.
 */
@YangeTest
@EnabledIf(value = "org.yange.Chromium#installed", disabledReason = "there is no /usr/bin/chromium")
abstract class ReadersTest {

	@Autowired
	private Environment environment;

	private Reader reader;

	private Api api;

	private String version;

	@BeforeEach
	void start() {
		this.api = new Api(this.environment);
		this.version = dataVersion();
		this.reader = new Reader(this.environment);
	}

	@AfterEach
	void stop() {
		try {
			assertThat(this.reader.complaints()).isEmpty();
			assertThat(this.reader.outward()).isEmpty();
			assertThat(dataVersion()).isEqualTo(this.version);
		}
		finally {
			this.reader.close();
		}
	}

	/** Whoever looks. */
	Reader reader() {
		return this.reader;
	}

	/** The interface behind the page. */
	Api api() {
		return this.api;
	}

	/** Loads a document of an invented place: a text, or rows without their header. */
	void load(String id, String effective, String body, String type) {
		String rows = type.equals("text/csv")
				? "item,predicate,subject,object,duty,qualifier,effective,start,end,jurisdiction,note\n" + body : body;
		Api.Answer answer = this.api.send("POST",
				"/api/v1/documents" + Api.query("id", id, "jurisdiction", "999001", "place", "云溪市", "title",
						"云溪市机构改革方案", "effective", effective),
				rows.getBytes(StandardCharsets.UTF_8), "Content-Type", type);
		assertThat(answer.status()).as(answer.text()).isEqualTo(201);
	}

	/** Takes a document back. */
	void takeBack(String id) {
		assertThat(this.api.ask("DELETE", "/api/v1/documents/" + id).status()).isEqualTo(204);
	}

	private String dataVersion() {
		return this.api.get("/api/v1/documents").at("/dataVersion").asString();
	}

}
