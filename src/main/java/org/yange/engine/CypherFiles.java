package org.yange.engine;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

/** The Cypher of one room: named files, one query each, below {@code cypher/}. */
public final class CypherFiles {

	private final Map<String, String> queries = new ConcurrentHashMap<>();

	private final String directory;

	private CypherFiles(String directory) {
		this.directory = directory;
	}

	/**
	 * {@return the queries in {@code cypher/<room>/}}
	 * @param room a directory, such as {@code graph}
	 */
	public static CypherFiles in(String room) {
		return new CypherFiles("/cypher/" + room + "/");
	}

	/**
	 * {@return the text of {@code cypher/<room>/<name>.cypher}}
	 * @param name the file without its extension
	 * @throws UncheckedIOException if there is no such file
	 */
	public String named(String name) {
		return this.queries.computeIfAbsent(name, this::read);
	}

	private String read(String name) {
		String file = this.directory + name + ".cypher";
		try (@Nullable
		InputStream content = CypherFiles.class.getResourceAsStream(file)) {
			if (content == null) {
				throw new FileNotFoundException("No query " + file + " on the class path");
			}
			return new String(content.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
