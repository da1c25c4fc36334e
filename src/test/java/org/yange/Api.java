package org.yange;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.env.Environment;

/**
 * The application's REST interface, as a client on this machine meets it; a bean of each
 * {@link YangeTest}.
 */
public final class Api {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final HttpClient http = HttpClient.newHttpClient();

	private final Environment environment;

	/** The interface of the application whose environment it is. */
	public Api(Environment environment) {
		this.environment = environment;
	}

	/** The port, which is known as soon as the application listens. */
	public int port() {
		return this.environment.getRequiredProperty("local.server.port", Integer.class);
	}

	/** Asks and expects an answer: a path, then names and values of parameters. */
	public JsonNode get(String path, String... parameters) {
		Answer answer = ask("GET", path + query(parameters));
		if (answer.status() != 200) {
			throw new AssertionError(path + " gave " + answer.status() + ": " + answer.text());
		}
		return answer.json();
	}

	/** Asks and takes whatever comes. */
	public Answer ask(String method, String path, String... headers) {
		return send(method, path, BodyPublishers.noBody(), headers);
	}

	/** Sends a body and takes whatever comes. */
	public Answer send(String method, String path, byte[] body, String... headers) {
		return send(method, path, BodyPublishers.ofByteArray(body), headers);
	}

	/** Sends a body that is made while it is sent, as large as it may be. */
	public Answer stream(String method, String path, Supplier<InputStream> body, String... headers) {
		return send(method, path, BodyPublishers.ofInputStream(body), headers);
	}

	private Answer send(String method, String path, BodyPublisher body, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path))
			.method(method, body);
		if (headers.length > 0) {
			request.headers(headers);
		}
		return send(request.build());
	}

	private Answer send(HttpRequest request) {
		try {
			HttpResponse<String> response = this.http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
			return new Answer(response.statusCode(), response.headers().firstValue("Content-Type").orElse(""),
					response.body());
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** A segment of a path, percent-encoded. */
	public static String segment(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
	}

	/** The texts of an array, or of one member of each of its objects, in their order. */
	public static List<String> texts(JsonNode array, String member) {
		return StreamSupport.stream(array.spliterator(), false)
			.map((each) -> member.isEmpty() ? each.asString() : each.at("/" + member.replace('.', '/')).asString())
			.toList();
	}

	/** Names and values of parameters as a query. */
	public static String query(String... parameters) {
		List<String> pairs = new ArrayList<>();
		for (int i = 0; i < parameters.length; i += 2) {
			pairs.add(parameters[i] + "=" + segment(parameters[i + 1]));
		}
		return pairs.isEmpty() ? "" : pairs.stream().collect(Collectors.joining("&", "?", ""));
	}

	/** What came back. */
	public record Answer(int status, String type, String text) {

		/** The body as JSON. */
		public JsonNode json() {
			return JSON.readTree(this.text);
		}

	}

}
