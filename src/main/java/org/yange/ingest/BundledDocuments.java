package org.yange.ingest;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

import org.yange.document.DocumentFiles;
import org.yange.document.Gazetteer;
import org.yange.graph.GraphStore;
import org.yange.graph.Loaded;
import org.yange.statement.Dossier;
import org.yange.statement.DossierReader;

/**
 * Loads the documents that come with the application, before it answers anything.
 *
 * <p>
 * All of a place are one transaction; a start that was killed goes on where it stopped,
 * and a later start changes nothing, not even what a person has deleted or replaced
 * since.
 */
@Component
@ConditionalOnProperty(name = "yange.bundled-documents", matchIfMissing = true)
class BundledDocuments implements SmartInitializingSingleton {

	private static final Logger logger = LoggerFactory.getLogger(BundledDocuments.class);

	private static final String PLACES = "classpath:import/jurisdictions.csv";

	private static final String DOCUMENTS = "classpath:import/*/document.json";

	private final GraphStore store;

	private final ResourcePatternResolver resources;

	BundledDocuments(GraphStore store, ResourcePatternResolver resources) {
		this.store = store;
		this.resources = resources;
	}

	@Override
	public void afterSingletonsInstantiated() {
		try {
			try (Reader table = new InputStreamReader(this.resources.getResource(PLACES).getInputStream(),
					StandardCharsets.UTF_8)) {
				this.store.writePlaces(Gazetteer.read(table));
			}
			List<List<Dossier>> places = places(this.resources.getResources(DOCUMENTS));
			int all = places.stream().mapToInt(List::size).sum();
			int done = 0;
			for (List<Dossier> place : places) {
				for (Loaded loaded : this.store.offer(place)) {
					logger.info("Document {} of {}: {}, {} statements, {}", ++done, all, loaded.document(),
							loaded.statements(), loaded.outcome().label());
				}
			}
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException("the documents of the application cannot be read", unreadable);
		}
	}

	/**
	 * {@return the documents of each place, the places with fewest documents first}
	 */
	private static List<List<Dossier>> places(Resource[] documents) throws IOException {
		Map<String, List<Dossier>> places = new TreeMap<>();
		for (Resource document : documents) {
			Dossier dossier = DossierReader.read(files(document));
			places.computeIfAbsent(dossier.document().jurisdictionCode(), (code) -> new ArrayList<>()).add(dossier);
		}
		places.values().forEach((all) -> all.sort(Comparator.comparing((dossier) -> dossier.document().id())));
		return places.values().stream().sorted(Comparator.comparing(List::size)).toList();
	}

	private static DocumentFiles files(Resource document) throws IOException {
		Map<String, byte[]> contents = new HashMap<>();
		for (String name : List.of(DocumentFiles.DOCUMENT, DocumentFiles.STATEMENTS, DocumentFiles.INFERRED,
				DocumentFiles.LINKS)) {
			Resource file = document.createRelative(name);
			if (file.exists()) {
				contents.put(name, file.getContentAsByteArray());
			}
		}
		return DocumentFiles.of(contents);
	}

}
