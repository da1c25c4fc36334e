package org.yange.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

import org.yange.document.Finding;
import org.yange.document.RefusedException;
import org.yange.extract.Extraction;
import org.yange.extract.Extractor;
import org.yange.extract.Masthead.Locality;
import org.yange.extract.PlaceUnknownException;
import org.yange.statement.StatementTable;
import org.yange.text.FileText;
import org.yange.text.TextLimits;
import org.yange.text.TextReader;

/**
 * The command {@code extract FILE|FOLDER…}: reads the statements of plans, without a
 * graph and without a server. One file that is refused does not keep the others from
 * being read; the exit code is then 1.
 */
public final class ExtractCommand {

	/** The word that asks for it, as the first argument. */
	public static final String NAME = "extract";

	private static final String USAGE = """
			extract [--place=云溪市] [--out=DIRECTORY] [--not-understood] FILE|FOLDER…
			  --place=NAME      the place that the documents are about; without it each text is to tell
			  --out=DIRECTORY   writes FILE.csv, and FILE.txt with the text that start and end lead into;
			                    without it the table of one file goes to the standard output
			  --not-understood  shows the sentences that speak of a change and were not understood""";

	private static final String PLACE = "place";

	private static final String OUT = "out";

	private static final String NOT_UNDERSTOOD = "not-understood";

	private static final String HELP = "help";

	private static final String SETTINGS = "yange.";

	private static final int WRONG_USE = 2;

	private final ApplicationArguments arguments;

	private final PrintStream out;

	private final PrintStream log;

	private int refused;

	private ExtractCommand(String[] words, PrintStream out, PrintStream log) {
		this.arguments = new DefaultApplicationArguments(words);
		this.out = out;
		this.log = log;
	}

	/**
	 * Carries out the command.
	 * @param words its arguments, of which the first is its name
	 * @param out where a table goes
	 * @param log where all else goes
	 * @return the exit code: 0, 1 if a file was refused, 2 if the arguments cannot be
	 * meant so
	 */
	public static int run(String[] words, PrintStream out, PrintStream log) {
		return new ExtractCommand(words, out, log).run();
	}

	private int run() {
		String place = option(PLACE);
		String directory = option(OUT);
		List<String> named = this.arguments.getNonOptionArgs();
		Set<String> options = new TreeSet<>(this.arguments.getOptionNames());
		options.removeAll(Set.of(PLACE, OUT, NOT_UNDERSTOOD));
		options.removeIf((option) -> option.startsWith(SETTINGS));
		if (options.remove(HELP)) {
			this.out.println(USAGE);
			return 0;
		}
		if (!options.isEmpty() || named.size() < 2) {
			return wrong(
					!options.isEmpty() ? "There is no option " + String.join(", ", options) : "Name files or folders");
		}
		List<Source> sources = named.stream().skip(1).flatMap((path) -> sources(Path.of(path)).stream()).toList();
		if (directory == null && sources.size() != 1) {
			return wrong("Several files need --out: each has a table of its own");
		}
		try (TextReader reader = new TextReader(limits())) {
			for (int i = 0; i < sources.size(); i++) {
				String result = extract(reader, sources.get(i), place, directory);
				this.log.printf("%d of %d: %s: %s%n", i + 1, sources.size(), sources.get(i).file, result);
			}
		}
		return (this.refused > 0) ? 1 : 0;
	}

	private String extract(TextReader reader, Source source, @Nullable String place, @Nullable String directory) {
		try {
			FileText text = reader.read(source.file);
			Extraction extraction = Extractor.extract(NAME, place, text.text());
			String table = StatementTable.write(extraction.statements(), ',', false);
			if (directory == null) {
				this.out.print(table);
				this.out.flush();
			}
			else {
				Path target = Path.of(directory).resolve(source.below);
				Files.createDirectories(target.toAbsolutePath().getParent());
				Files.writeString(target.resolveSibling(target.getFileName() + ".csv"), table);
				Files.writeString(target.resolveSibling(target.getFileName() + ".txt"), text.text());
			}
			text.findings().forEach((finding) -> this.log.println("  " + finding));
			if (this.arguments.containsOption(NOT_UNDERSTOOD)) {
				extraction.notUnderstood()
					.forEach((sentence) -> this.log.println("  " + sentence.item() + " " + sentence.quote()));
			}
			Locality locality = extraction.masthead().place();
			String about = (place != null || locality == null) ? "" : " of " + locality.name() + ", as the text tells";
			return "%d statements%s, %d sentences not understood".formatted(extraction.statements().size(), about,
					extraction.notUnderstood().size());
		}
		catch (PlaceUnknownException unknown) {
			this.refused++;
			return "refused: " + unknown.getMessage() + "; name it with --place";
		}
		catch (RefusedException refusal) {
			this.refused++;
			return "refused: " + String.join("; ", refusal.findings().stream().map(Finding::message).toList());
		}
		catch (IOException unreadable) {
			this.refused++;
			return "refused: it cannot be read or written: " + unreadable.getMessage();
		}
	}

	private TextLimits limits() {
		StandardEnvironment environment = new StandardEnvironment();
		environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(this.arguments.getSourceArgs()));
		return Binder.get(environment).bindOrCreate("yange.text", TextLimits.class);
	}

	private int wrong(String what) {
		this.log.println(what);
		this.log.println(USAGE);
		return WRONG_USE;
	}

	private @Nullable String option(String name) {
		List<String> values = this.arguments.getOptionValues(name);
		return (values == null || values.isEmpty() || values.get(0).isBlank()) ? null : values.get(0);
	}

	/** The files of a folder, those below it too, but none that is hidden. */
	private static List<Source> sources(Path path) {
		if (!Files.isDirectory(path)) {
			return List.of(new Source(path, path.getFileName()));
		}
		try (Stream<Path> files = Files.walk(path)) {
			return files
				.filter((file) -> Files.isRegularFile(file) && !path.relativize(file).toString().startsWith(".")
						&& !String.valueOf(file.getFileName()).startsWith("."))
				.sorted()
				.map((file) -> new Source(file, path.relativize(file)))
				.toList();
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/**
	 * A file to read.
	 *
	 * @param file where it is
	 * @param below its name, with the folders between it and the one that was named
	 */
	private record Source(Path file, Path below) {
	}

}
