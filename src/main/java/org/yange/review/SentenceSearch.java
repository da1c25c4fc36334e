package org.yange.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.yange.extract.Passage;
import org.yange.statement.Predicate;
import org.yange.statement.Statement;
import org.yange.statement.Statement.Span;

/**
 * Finds the sentence of a text that says what a row says.
 *
 * <p>
 * Rows write names out in full where texts shorten them and share prefixes and suffixes,
 * so a word counts by how much of it stands in the sentence, in pieces.
 */
final class SentenceSearch {

	/** What a sentence says that a row of a predicate is read from. */
	private static final Map<Predicate, Pattern> CUES = new EnumMap<>(Map.ofEntries(
			cue(Predicate.ESTABLISHED, "组建|设立|成立|设置"), cue(Predicate.RENAMED_TO, "更名|改称"),
			cue(Predicate.CONVERTED_TO, "改为|升格|调整为|组建"), cue(Predicate.ABOLISHED, "不再|撤销|核销"),
			cue(Predicate.RETAINED, "保留|不变"), cue(Predicate.TRANSFERRED_TO, "职责|职能|划|整合|并入|合并|移交|承担"),
			cue(Predicate.HOSTS_OFFICE, "设在"), cue(Predicate.OFFICE_OF, "办事机构|秘书组"), cue(Predicate.CARRIES_PLATE, "牌子"),
			cue(Predicate.ALIAS, "[(]|称"), cue(Predicate.MANAGED_BY, "管理|归口|领导|代管"),
			cue(Predicate.CO_LOCATED_WITH, "合署"), cue(Predicate.DISPATCHED_BY, "派出"),
			cue(Predicate.DAILY_WORK_BY, "日常工作|具体工作"), cue(Predicate.OVERSEES, "统一管理|统一领导|承担|负责"),
			cue(Predicate.CATEGORISED_AS, "作为|调整为|列入|为"), cue(Predicate.QUOTA, "设置|限额|不超过|\\d+个")));

	private static final Pattern YEAR = Pattern.compile("\\d{4}");

	/** The duty of a row whose text names none, but means not all. */
	private static final String UNSTATED = "有关";

	/** How much of the words of a row must be there. */
	private static final double ENOUGH = 0.75;

	/** How much of them must be in the sentence itself. */
	private static final double ITSELF = 0.4;

	/** How much there must be where the item is another one than the row says. */
	private static final double ENOUGH_ELSEWHERE = 0.85;

	/** How words count that stand in the same item, and in no sentence of it. */
	private static final double IN_ITEM = 0.6;

	private static final double IN_TEXT = 0.5;

	private static final double CUE = 0.3;

	/** Texts beyond this are no plans; only the item that the row says is searched. */
	private static final int MOST = 5000;

	private final Map<String, List<Passage>> items = new HashMap<>();

	private final Map<String, String> itemTexts = new HashMap<>();

	private final Map<Word, Boolean> spokenOf = new HashMap<>();

	private final List<Passage> passages;

	SentenceSearch(List<Passage> passages) {
		this.passages = List.copyOf(passages);
		passages
			.forEach((passage) -> this.items.computeIfAbsent(passage.item(), (item) -> new ArrayList<>()).add(passage));
		this.items.forEach((item, sentences) -> this.itemTexts.put(item,
				sentences.stream().map(Passage::words).collect(Collectors.joining("\n"))));
	}

	private static Map.Entry<Predicate, Pattern> cue(Predicate predicate, String words) {
		return Map.entry(predicate, Pattern.compile(words));
	}

	/**
	 * {@return whether the sentences at a place hold the words of a row}
	 */
	boolean holds(Span span, Statement row) {
		return best(this.passages.stream()
			.filter((passage) -> passage.start() < span.end() && span.start() < passage.end())
			.toList(), row, ENOUGH, false) != null;
	}

	/**
	 * {@return the place of the sentence that says what a row says, or null where none
	 * does} Texts and people number differently, so a row that its own item does not say
	 * is looked for in all of a text, more strictly.
	 */
	@Nullable Span find(Statement row) {
		Passage best = best(this.items.getOrDefault(row.item(), List.of()), row, ENOUGH, false);
		if (best == null && this.passages.size() <= MOST) {
			best = best(this.passages.stream()
				.filter((passage) -> number(passage.item()).equals(number(row.item())))
				.toList(), row, ENOUGH, true);
			best = (best != null) ? best : best(this.passages, row, ENOUGH_ELSEWHERE, true);
		}
		return (best != null) ? new Span(best.start(), best.end()) : null;
	}

	/** An item without the count of how often its numbering began before. */
	private static String number(String item) {
		return item.substring(item.indexOf('/') + 1);
	}

	private @Nullable Passage best(List<Passage> among, Statement row, double enough, boolean cueNeeded) {
		List<Word> words = words(row);
		Pattern cue = Objects.requireNonNull(CUES.get(row.predicate()), "every predicate has its cues");
		String year = year(row);
		Passage best = null;
		double most = 0;
		for (Passage passage : among) {
			boolean qualified = row.qualifiers().stream().anyMatch(passage.words()::contains);
			boolean cued = qualified || cue.matcher(passage.words()).find();
			if (cued || !cueNeeded) {
				String around = this.itemTexts.getOrDefault(passage.item(), "");
				double itself = words.stream()
					.mapToDouble((word) -> share(word, passage.words(), ""))
					.average()
					.orElse(0);
				double held = words.stream()
					.mapToDouble((word) -> share(word, passage.words(), around))
					.average()
					.orElse(0);
				boolean dated = !year.isEmpty() && passage.words().contains(year);
				double score = held + itself + (cued ? CUE : 0) + (qualified ? CUE : 0) + (dated ? CUE : 0);
				if (held >= enough && itself >= ITSELF && score > most) {
					best = passage;
					most = score;
				}
			}
		}
		return best;
	}

	/** The year that a row says for itself, as a text writes it, or nothing. */
	private static String year(Statement row) {
		Matcher year = YEAR.matcher((row.effective() != null) ? row.effective().text() : "");
		return year.find() ? year.group() + "年" : "";
	}

	/** What a sentence must hold: the names, the duty, and what a qualifier counts. */
	private static List<Word> words(Statement row) {
		boolean qualified = row.predicate() == Predicate.QUOTA || row.predicate() == Predicate.CATEGORISED_AS;
		String qualifier = qualified ? row.qualifiers().get(0).replace("≤", "") : "";
		Stream<Word> named = Stream.of(row.subject(), row.object(), row.duty().equals(UNSTATED) ? "" : row.duty())
			.map(Word::of);
		return Stream.concat(named, Stream.of(new Word("", qualifier)))
			.filter((word) -> !word.bare().isEmpty())
			.toList();
	}

	/**
	 * How much of a word stands in a sentence, in pieces of two characters and more; what
	 * stands only around it, where the sentence has a pronoun or nothing, counts less.
	 */
	private double share(Word word, String sentence, String around) {
		int length = word.bare().length();
		double held = 0;
		for (int i = 0; i < length; i++) {
			int here = word.piece(i, sentence);
			int near = (here == 0 && !around.isEmpty()) ? word.piece(i, around) : 0;
			held += here + IN_ITEM * near;
			i += Math.max(0, here + near - 1);
		}
		boolean named = !around.isEmpty() && this.spokenOf.computeIfAbsent(word,
				(name) -> this.itemTexts.values().stream().anyMatch(name::standsIn));
		return Math.max(held / length, named ? IN_TEXT : 0);
	}

}
