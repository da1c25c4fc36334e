package org.yange.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Asks the application over HTTP, one request after the other. */
final class Rest {

	private static final int OK = 200;

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final String root;

	Rest(String port) {
		this.root = "http://127.0.0.1:" + port + "/api/v1/";
	}

	Ask get(String path) {
		return ask(HttpRequest.newBuilder(URI.create(this.root + path)).build());
	}

	Ask post(String path, List<String> lines) {
		return ask(HttpRequest.newBuilder(URI.create(this.root + path))
			.header("Content-Type", "text/plain;charset=UTF-8")
			.POST(BodyPublishers.ofString(String.join("\n", lines)))
			.build());
	}

	/**
	 * {@return a word as it is written in a path or a parameter}
	 */
	static String encode(String word) {
		return URLEncoder.encode(word, StandardCharsets.UTF_8);
	}

	private Ask ask(HttpRequest request) {
		return () -> {
			try {
				HttpResponse<byte[]> response = this.client.send(request, BodyHandlers.ofByteArray());
				return (response.statusCode() == OK) ? response.body().length : 0;
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				throw new IllegalStateException("interrupted while an answer was awaited", ex);
			}
		};
	}

}
