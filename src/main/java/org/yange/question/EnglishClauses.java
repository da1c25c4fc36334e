package org.yange.question;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.yange.graph.Certainty;
import org.yange.graph.EdgeKind;
import org.yange.lineage.Evidence;
import org.yange.question.Run.Move;

/** The parts of English sentences; names stay in Chinese. */
final class EnglishClauses {

	/** A duty of which the clause does not say what it is. */
	private static final String UNSTATED = "有关";

	private static final int FEW = 3;

	private final Citation citation;

	EnglishClauses(Citation citation) {
		this.citation = citation;
	}

	/** What a body gives, and to whom. */
	String given(Run run, Move move) {
		String giver = run.pivot().name();
		String to = move.other().name();
		String brackets = brackets(run, move, "");
		if (move.manner().isSameBody()) {
			String becomes = switch (move.manner().change()) {
				case RENAMED_TO -> "was renamed " + to;
				case CONVERTED_TO -> "became " + to;
				default -> to.equals(giver) ? "was set up anew" : "was set up anew as " + to;
			};
			return giver + " " + becomes + " with " + duties(move, "", run.receiversOf(move.except())) + brackets;
		}
		String verb = switch (move.manner().change()) {
			case MERGED_INTO -> move.manner().whole() ? "were merged into " : "went with the merger to ";
			case RENAMED_TO -> "went with the new name to ";
			case CONVERTED_TO, REESTABLISHED_AS -> "went with the body to ";
			default -> "went to ";
		};
		String of = move.equals(run.moves().get(0)) ? " of " + giver : "";
		return duties(move, of, run.receiversOf(move.except())) + " " + verb + to + brackets;
	}

	/** What a body receives, and from whom. */
	String received(Run run, Move move) {
		String from = move.other().name().isEmpty() ? "a source that is not named" : move.other().name();
		return duties(move, " of " + from, Run.named(move.except())) + brackets(run, move, how(move.manner().change()));
	}

	/** A predecessor, with how it became the body. */
	String predecessor(Run run, Move move) {
		return move.other().name() + brackets(run, move, how(move.manner().change()));
	}

	/** The clauses that say all of it. */
	String shared(Run run) {
		String cited = this.citation.english(run.sharedEvidence());
		return cited.isEmpty() ? "" : " (all by " + cited + ")";
	}

	private static String how(EdgeKind change) {
		return switch (change) {
			case RENAMED_TO -> "renamed";
			case CONVERTED_TO -> "converted";
			case REESTABLISHED_AS -> "set up anew";
			case MERGED_INTO -> "merged";
			default -> "";
		};
	}

	private static String duties(Move move, String of, Map<String, List<String>> except) {
		if (move.manner().whole()) {
			return except.isEmpty() ? "all duties" + of : "the other duties" + of + " (all but " + except(except) + ")";
		}
		List<String> named = move.duties().stream().filter((duty) -> !duty.equals(UNSTATED)).toList();
		List<String> quoted = quoted(named);
		if (move.duties().contains(UNSTATED)) {
			return list(Stream.concat(quoted.stream(), Stream.of("duties that are not specified (有关职责)")).toList())
					+ of;
		}
		return (move.manner().partial() ? "part of " : "") + ((quoted.size() == 1) ? "the duty " : "the duties ")
				+ list(quoted) + of;
	}

	/**
	 * What went elsewhere by name; few with their receivers where no clause beside tells
	 * them.
	 */
	private static String except(Map<String, List<String>> receivers) {
		if (receivers.size() > FEW) {
			return receivers.size() + " named ones such as "
					+ list(quoted(receivers.keySet().stream().limit(FEW).toList()));
		}
		return list(receivers.entrySet()
			.stream()
			.map((each) -> '"' + each.getKey() + '"'
					+ (each.getValue().isEmpty() ? "" : " (with " + list(each.getValue()) + ")"))
			.toList());
	}

	static List<String> quoted(List<String> names) {
		return names.stream().map((name) -> '"' + name + '"').toList();
	}

	static String list(List<String> words) {
		int last = words.size() - 1;
		return (last < 1) ? String.join("", words)
				: String.join(", ", words.subList(0, last)) + " and " + words.get(last);
	}

	private String brackets(Run run, Move move, String how) {
		return brackets(how, certainty(move.manner().certainty()),
				(move.manner().exhaustive() || run.isOpen()) ? "" : "the list is open",
				run.sharedEvidence().isEmpty() ? this.citation.english(move.manner().evidence()) : "");
	}

	String brackets(Certainty certainty, List<Evidence> evidence, String manner, String until) {
		return brackets(manner, until, certainty(certainty), this.citation.english(evidence));
	}

	String cited(List<Evidence> evidence) {
		return brackets(this.citation.english(evidence));
	}

	private static String brackets(String... parts) {
		String inside = Stream.of(parts).filter((part) -> !part.isEmpty()).collect(Collectors.joining("; "));
		return inside.isEmpty() ? "" : " (" + inside + ")";
	}

	private static String certainty(Certainty certainty) {
		return (certainty == Certainty.STATED) ? "" : certainty.label();
	}

}
