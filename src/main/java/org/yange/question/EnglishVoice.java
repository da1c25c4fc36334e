package org.yange.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.yange.graph.Certainty;
import org.yange.lineage.Evidence;
import org.yange.lineage.LineageAnswer.Asked;
import org.yange.lineage.Residue.State;
import org.yange.lineage.Warning;

/** Sentences in English. */
final class EnglishVoice implements Voice {

	private final EnglishClauses clauses;

	private final EnglishStandingVoice standings;

	EnglishVoice(boolean manyDocuments) {
		this.clauses = new EnglishClauses(new Citation(manyDocuments));
		this.standings = new EnglishStandingVoice(this.clauses);
	}

	@Override
	public String text(List<String> sentences) {
		return sentences.stream().filter((sentence) -> !sentence.isEmpty()).collect(Collectors.joining(" "));
	}

	@Override
	public String nothingFound(String name) {
		return "No body named \"%s\" was found.".formatted(name);
	}

	@Override
	public String several(String name, int count) {
		return "\"%s\" may mean %d bodies:".formatted(name, count);
	}

	@Override
	public String numbered(int number, Asked body, String text) {
		List<String> about = new ArrayList<>(List.of(body.jurisdiction().name()));
		String founded = body.founded();
		if (founded != null) {
			about.add("set up " + DateWords.english(founded));
		}
		String ended = body.ended();
		if (ended != null) {
			about.add("ended " + DateWords.english(ended));
		}
		String matched = matchedBy(body.matchedBy());
		if (!matched.isEmpty()) {
			about.add("what you asked for is " + matched + " it");
		}
		return "%d. %s (%s): %s".formatted(number, body.name(), String.join("; ", about), text);
	}

	@Override
	public String matched(String name, Asked body) {
		if (body.matchedBy().equals("plate")) {
			return "\"%s\" is a plate carried by %s (%s), not a body of its own; what follows is about %s."
				.formatted(name, body.name(), body.jurisdiction().name(), body.name());
		}
		String matched = matchedBy(body.matchedBy());
		return matched.isEmpty() ? ""
				: "\"%s\" is %s %s (%s).".formatted(name, matched, body.name(), body.jurisdiction().name());
	}

	private static String matchedBy(String label) {
		return switch (label) {
			case "short name" -> "a short name of";
			case "alias" -> "another name of";
			case "abbreviation" -> "an abbreviation of";
			case "pinyin" -> "the pinyin of";
			case "former name" -> "a former name of";
			case "plate" -> "a plate carried by";
			default -> "";
		};
	}

	@Override
	public String went(Run run) {
		return sentence((run.onward() ? "after that, " : "") + date(run)
				+ run.moves().stream().map((move) -> this.clauses.given(run, move)).collect(Collectors.joining("; "))
				+ this.clauses.shared(run)
				+ (run.isOpen() ? "; the lists that name duties end in 等 (and others) and are open." : "."));
	}

	@Override
	public String keepsAll(Asked body) {
		return "No clause takes duties away from %s, and none ends it.".formatted(body.name());
	}

	@Override
	public String came(Run run) {
		return sentence((run.onward() ? "before that, " : "") + date(run) + run.pivot().name() + " received "
				+ run.moves().stream().map((move) -> this.clauses.received(run, move)).collect(Collectors.joining("; "))
				+ this.clauses.shared(run)
				+ (run.isOpen() ? "; the list of sources ends in 等 (and others) and is open." : "."));
	}

	@Override
	public String cameFromNowhere(Asked body) {
		return "No clause says where the duties of %s came from.".formatted(body.name());
	}

	@Override
	public String predecessors(Run run) {
		List<String> names = run.moves().stream().map((move) -> this.clauses.predecessor(run, move)).toList();
		return sentence((run.onward() ? "before that, " : "") + date(run) + run.pivot().name() + " succeeded "
				+ EnglishClauses.list(names) + this.clauses.shared(run) + ".");
	}

	@Override
	public String noPredecessors(Asked body) {
		return "No clause names a predecessor of %s.".formatted(body.name());
	}

	private static String date(Run run) {
		return run.date().isEmpty() ? "" : DateWords.english(run.date()) + ", ";
	}

	private static String sentence(String words) {
		return words.substring(0, 1).toUpperCase(Locale.ENGLISH) + words.substring(1);
	}

	@Override
	public String fate(Asked body, String when, List<Evidence> evidence) {
		String name = body.name();
		Certainty certainty = Objects.requireNonNullElse(body.fateCertainty(), Certainty.STATED);
		String brackets = this.clauses.brackets(certainty, evidence, "", "");
		String date = when.isEmpty() ? "" : " " + DateWords.english(when);
		return switch (body.fate()) {
			case ACTIVE -> "No clause ends %s; it goes on%s.".formatted(name, brackets);
			case NOT_YET -> "%s was set up%s and did not exist on the day asked for.".formatted(name, date);
			case NOT_STATED -> "No clause says whether %s goes on.".formatted(name);
			case PLATE_ONLY ->
				"No clause ends %s by name; after the reform the name is only a plate%s, and the body that carries it is no successor by that."
					.formatted(name, this.clauses.cited(evidence));
			case ABOLISHED -> (certainty == Certainty.INFERRED)
					? "No clause ends %s by name; it is inferred that it ended%s%s.".formatted(name, date,
							this.clauses.cited(evidence))
					: "%s was abolished%s%s.".formatted(name, date, brackets);
			case RENAMED -> "%s was renamed%s%s.".formatted(name, date, brackets);
			case CONVERTED -> "%s became another body%s%s.".formatted(name, date, brackets);
			case RE_ESTABLISHED -> "%s was set up anew%s%s.".formatted(name, date, brackets);
		};
	}

	@Override
	public String residue(Asked body, State residue) {
		String name = body.name();
		return switch (residue) {
			case ALL_PLACED, NOT_YET -> "";
			case EXTENT_UNSTATED ->
				"The clauses speak of 有关职责 and do not say which; none says where the rest of the duties of %s went."
					.formatted(name);
			case NAMED_PARTS_ONLY -> "No clause says where the rest of the duties of %s went.".formatted(name);
			case NOTHING_PLACED -> "No clause says where the duties of %s went.".formatted(name);
			case REST_STAYS -> "What no clause takes away stays with %s.".formatted(name);
		};
	}

	@Override
	public StandingVoice standings() {
		return this.standings;
	}

	@Override
	public String notes(List<Warning> warnings) {
		return warnings.stream().map(Warning::textEn).distinct().collect(Collectors.joining("; ", "Note: ", "."));
	}

}
