package org.yange.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.yange.graph.Nature;
import org.yange.lineage.Evidence;
import org.yange.lineage.Holding;
import org.yange.lineage.Holding.Existence;
import org.yange.lineage.Holding.Role;
import org.yange.question.Question.Kind;

/** Tells in sentences who had and who has duties. */
public final class DutyNarrator {

	private static final int MOST = 10;

	private final Question question;

	private final @Nullable LocalDate asOf;

	private final boolean english;

	private final Citation citation;

	private DutyNarrator(Question question, @Nullable LocalDate asOf, boolean english, Citation citation) {
		this.question = question;
		this.asOf = asOf;
		this.english = english;
		this.citation = citation;
	}

	/**
	 * {@return the answer in words}
	 * @param question what was asked, about a duty
	 * @param duties the duties that the words match, the closest first
	 * @param asOf the day that is asked about, or null for today
	 * @param language English, or else the words are Chinese
	 */
	public static String narrate(Question question, List<Told> duties, @Nullable LocalDate asOf, Locale language) {
		boolean english = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
		boolean titled = duties.stream()
			.flatMap((duty) -> duty.holders().stream())
			.flatMap((holding) -> holding.evidence().stream())
			.map(Evidence::document)
			.distinct()
			.count() > 1;
		return new DutyNarrator(question, asOf, english, new Citation(titled)).narrate(duties);
	}

	private String narrate(List<Told> duties) {
		if (duties.size() == 1) {
			return tell(duties.get(0));
		}
		List<String> lines = new ArrayList<>();
		lines.add((this.english ? "%d duties speak of '%s':" : "有%d项职责写到“%s”：").formatted(duties.size(),
				this.question.name()));
		for (Told duty : duties.subList(0, Math.min(MOST, duties.size()))) {
			lines.add("%d. %s".formatted(lines.size(), tell(duty)));
		}
		if (duties.size() > MOST) {
			lines.add(this.english ? "… and %d more.".formatted(duties.size() - MOST)
					: "……另有%d项。".formatted(duties.size() - MOST));
		}
		return String.join("\n", lines);
	}

	private String tell(Told duty) {
		List<String> parts = new ArrayList<>();
		List<Holding> before = duty.holders().stream().filter((each) -> each.role() == Role.HELD).toList();
		if (this.question.kind() == Kind.THEN_AND_NOW && !before.isEmpty()) {
			String names = before.stream()
				.map((each) -> name(each))
				.collect(Collectors.joining(this.english ? ", " : "、"));
			parts.add(this.english ? "formerly with " + names : "原由" + names + "承担");
		}
		duty.holders()
			.stream()
			.filter((each) -> each.existence() != Existence.NONE)
			.map(this.english ? this::nowEnglish : this::nowChinese)
			.forEach(parts::add);
		boolean placed = duty.holders().stream().anyMatch((each) -> each.existence() != Existence.NONE);
		if (!placed) {
			parts.add(this.english ? ("no clause says who has it " + now()).strip() : "没有条款说明" + now() + "由谁承担");
		}
		return this.english ? "'%s' (%s): %s.".formatted(duty.name(), duty.place(), String.join("; ", parts))
				: "“%s”（%s）：%s。".formatted(duty.name(), duty.place(), String.join("；", parts));
	}

	private String now() {
		if (this.asOf == null) {
			return this.english ? "now " : "现";
		}
		return asked();
	}

	/** The day that was asked about, as the words before a holder; none for today. */
	private String asked() {
		if (this.asOf == null) {
			return "";
		}
		String day = this.asOf.toString();
		return this.english ? DateWords.english(day) + " " : DateWords.chinese(day);
	}

	private String nowChinese(Holding holding) {
		String may = (holding.existence() == Existence.POSSIBLE) ? "可能" : "";
		String said = switch (holding.role()) {
			case HELD -> (holding.partial() ? "其余部分" : "") + may + "仍由" + name(holding) + "承担";
			case RECEIVED -> (holding.partial() ? "有关职责" : "") + now() + may + "由" + name(holding) + "承担";
			case OVERSEES -> asked() + may + "由" + name(holding) + "主管";
		};
		List<String> brackets = new ArrayList<>();
		if (holding.since() != null) {
			brackets.add("变动时间：" + DateWords.chinese(holding.since()));
		}
		brackets.add(this.citation.chinese(Citation.places(holding.evidence())));
		brackets.removeIf(String::isEmpty);
		return brackets.isEmpty() ? said : said + "（" + String.join("，", brackets) + "）";
	}

	private String nowEnglish(Holding holding) {
		String may = (holding.existence() == Existence.POSSIBLE) ? "possibly " : "";
		String said = switch (holding.role()) {
			case HELD -> (holding.partial() ? "the rest " : "") + may + "still with " + name(holding);
			case RECEIVED -> (holding.partial() ? "in part (有关职责) " : "") + now() + may + "with " + name(holding);
			case OVERSEES -> asked() + may + "overseen by " + name(holding);
		};
		List<String> brackets = new ArrayList<>();
		if (holding.since() != null) {
			brackets.add("changed " + DateWords.english(holding.since()));
		}
		brackets.add(this.citation.english(Citation.places(holding.evidence())));
		brackets.removeIf(String::isEmpty);
		return brackets.isEmpty() ? said : said + " (" + String.join(", ", brackets) + ")";
	}

	private String name(Holding holding) {
		List<String> plates = holding.agency().actsAs();
		if (holding.agency().nature() == Nature.GOVERNMENT || plates.isEmpty()) {
			return holding.agency().name();
		}
		return this.english ? holding.agency().name() + " (under the plates " + String.join(", ", plates) + ")"
				: holding.agency().name() + "（挂" + String.join("、", plates) + "牌子）";
	}

	/**
	 * A duty and who had it.
	 *
	 * @param name the phrase as stated
	 * @param place the name of its place
	 * @param holders who had or has it
	 */
	public record Told(String name, String place, List<Holding> holders) {

		/** Copies the holders. */
		public Told {
			holders = List.copyOf(holders);
		}

	}

}
