package org.yange.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.stereotype.Component;

import org.yange.document.DocumentFiles;
import org.yange.document.RefusedException;
import org.yange.graph.ConflictingDocumentException;
import org.yange.graph.Loaded;

/**
 * The command {@code ingest FOLDER|ZIP…}: loads documents and ends. One that is refused
 * changes nothing and does not keep the others from being loaded; the exit code is then
 * 1.
 */
@Component
public class IngestCommand implements ApplicationRunner, ExitCodeGenerator {

	/** The word that asks for it, as the first argument. */
	public static final String NAME = "ingest";

	private static final Logger log = LoggerFactory.getLogger(IngestCommand.class);

	private final Loader loader;

	private int refused;

	IngestCommand(Loader loader) {
		this.loader = loader;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		List<String> words = arguments.getNonOptionArgs();
		if (words.isEmpty() || !words.get(0).equals(NAME)) {
			return;
		}
		List<String> paths = words.subList(1, words.size());
		if (paths.isEmpty()) {
			log.error("Nothing to ingest: name folders or zips, such as 'ingest my-document/'");
			this.refused++;
		}
		for (int i = 0; i < paths.size(); i++) {
			log.info("{} of {}: {}", i + 1, paths.size(), ingest(Path.of(paths.get(i))));
		}
	}

	@Override
	public int getExitCode() {
		return (this.refused > 0) ? 1 : 0;
	}

	private String ingest(Path path) {
		try {
			if (!Files.exists(path)) {
				throw new IOException("there is no such file or folder");
			}
			DocumentFiles files = Files.isDirectory(path) ? DocumentFiles.ofFolder(path)
					: DocumentFiles.ofZip(Files.newInputStream(path));
			Loaded loaded = this.loader.load(files);
			return "%s %s, %d statements".formatted(loaded.document(), loaded.outcome().label(), loaded.statements());
		}
		catch (RefusedException | ConflictingDocumentException | IOException wrong) {
			this.refused++;
			return "%s refused: %s".formatted(path, wrong.getMessage());
		}
	}

}
