package org.yange.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.stereotype.Component;

import org.yange.document.RefusedException;
import org.yange.graph.ConflictingDocumentException;
import org.yange.graph.SameTextException;
import org.yange.ingest.Loader.Prepared;
import org.yange.text.TextReader;

/**
 * The command {@code ingest FILE…|FOLDER…}: loads documents and ends. They are read side
 * by side and stored one by one, in their order. One that is refused changes nothing and
 * does not keep the others from being loaded; the exit code is then 1.
 */
@Component
public class IngestCommand implements ApplicationRunner, ExitCodeGenerator {

	/** The word that asks for it, as the first argument. */
	public static final String NAME = "ingest";

	private static final Logger log = LoggerFactory.getLogger(IngestCommand.class);

	private static final Set<String> OPTIONS = new TreeSet<>(
			Set.of("place", "jurisdiction", "effective", "reform", "title", "kind"));

	private static final char UNREADABLE = '\uFFFD';

	private final Loader loader;

	private final TextReader reader;

	private final TextFiles files;

	private boolean failed;

	IngestCommand(Loader loader, TextReader reader, TextFiles files) {
		this.loader = loader;
		this.files = files;
		this.reader = reader;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		List<String> words = arguments.getNonOptionArgs();
		if (words.isEmpty() || !words.get(0).equals(NAME)) {
			return;
		}
		try {
			refuseUnknown(arguments);
			Candidates found = Candidates.among(words.stream().skip(1).map(Path::of).toList());
			if (found.documents().isEmpty() && found.others().isEmpty()) {
				throw new IllegalArgumentException(
						"Nothing to ingest: name texts, zips or folders, such as 'ingest my-document/'");
			}
			DocumentForm form = new DocumentForm(null, value(arguments, "jurisdiction"), value(arguments, "place"),
					value(arguments, "title"), value(arguments, "reform"), value(arguments, "effective"),
					value(arguments, "kind"));
			ingest(found, new CandidateReader(this.reader, this.files, form));
		}
		catch (IllegalArgumentException | IOException unusable) {
			this.failed = true;
			log.error("{}", unusable.getMessage());
		}
	}

	@Override
	public int getExitCode() {
		return this.failed ? 1 : 0;
	}

	private void ingest(Candidates found, CandidateReader reader) {
		List<Path> documents = found.documents();
		IngestSummary summary = new IngestSummary(documents.size() + found.others().size());
		List<Callable<Prepared>> work = documents.stream()
			.<Callable<Prepared>>map((path) -> () -> prepare(reader.read(path)))
			.toList();
		Ahead.doAll(work, (result) -> {
			Path path = documents.get(summary.done());
			try {
				log.info("{}", summary.add(result.get().store()));
			}
			catch (RefusedException | ConflictingDocumentException | SameTextException refused) {
				log.warn("{}", summary.refuse(path, String.valueOf(refused.getMessage())));
			}
			catch (ExecutionException failure) {
				log.warn("{}", summary.refuse(path, reason(path, failure.getCause())));
			}
		});
		found.others().forEach((file, reason) -> log.warn("{}", summary.refuse(file, reason)));
		this.failed |= summary.refused() > 0;
		summary.lines().forEach((line) -> log.info("{}", line));
	}

	private Prepared prepare(CandidateReader.Read read) {
		Prepared prepared = this.loader.prepare(read.files());
		return () -> prepared.store().with(read.findings());
	}

	private static String reason(Path path, @Nullable Throwable cause) {
		if (cause instanceof RefusedException || cause instanceof IOException) {
			return String.valueOf(cause.getMessage());
		}
		log.error("{} could not be read", path, cause);
		return "it could not be read: an error of the program, logged above";
	}

	private static void refuseUnknown(ApplicationArguments arguments) {
		for (String name : arguments.getOptionNames()) {
			boolean ofTheApplication = name.contains(".") || name.equals("debug") || name.equals("trace");
			if (!OPTIONS.contains(name) && !ofTheApplication) {
				throw new IllegalArgumentException(
						"There is no option --%s; there are --%s=".formatted(name, String.join("=, --", OPTIONS)));
			}
		}
	}

	private static @Nullable String value(ApplicationArguments arguments, String name) {
		List<String> values = arguments.getOptionValues(name);
		if (values == null || values.isEmpty()) {
			return null;
		}
		if (values.size() > 1) {
			throw new IllegalArgumentException("Name --%s once".formatted(name));
		}
		String value = values.get(0);
		if (value.indexOf(UNREADABLE) >= 0) {
			throw new IllegalArgumentException(
					"--%s holds characters that did not arrive: set LANG=C.UTF-8, or another UTF-8 locale"
						.formatted(name));
		}
		return value;
	}

}
