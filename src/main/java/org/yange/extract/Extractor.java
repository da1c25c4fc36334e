package org.yange.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.yange.extract.Extraction.NotUnderstood;
import org.yange.extract.Masthead.Locality;
import org.yange.statement.Statement;

/** Reads statements from the text of a plan. */
public final class Extractor {

	private static final Cue CHANGE = Cue.of(Pattern.compile(
			"组建|不再保留|撤销|划入|划归|划转|并入|更名|改为|加挂|挂.{2,30}牌子|合署|归口|派出机构|设在|挂靠|并归|归并|代管|牌子|移交|升格|降格|分设|一分为|恢复为|名义.{0,2}办公|职责.{0,4}整合"));

	private Extractor() {
	}

	/**
	 * {@return what a text says of itself as a document: title, place, dates}
	 * @param place the name of the place that it is about, or null where the text is to
	 * tell; a place that is given holds
	 * @param text the text
	 */
	public static Masthead masthead(@Nullable String place, String text) {
		return MastheadReader.read(Reading.of(text), place);
	}

	/**
	 * {@return what a text states}
	 * @param document the id of the document
	 * @param place the name of the place that it is about, such as 云溪市, or null where the
	 * text is to tell; a place that is given holds
	 * @param text the text as stored; offsets lead back to it
	 * @throws PlaceUnknownException if no place is given and the text leaves it open
	 */
	public static Extraction extract(String document, @Nullable String place, String text) {
		Reading whole = Reading.of(text);
		Masthead masthead = MastheadReader.read(whole, place);
		Locality locality = masthead.place();
		if (locality == null) {
			throw new PlaceUnknownException(masthead.findings().get(0).message());
		}
		Moments moments = Moments.takenOutOf(whole);
		Reading reading = moments.reading();
		FullNames names = new FullNames(Roll.of(reading.text()), locality.name());
		names.shortenAll(reading.text());
		Calendar calendar = new Calendar(masthead.year(), moments.all());
		Draft draft = new Draft(document, reading, names, calendar);
		List<NotUnderstood> notUnderstood = new ArrayList<>();
		Owner owner = new Owner(reading.text());
		Section section = Section.NONE;
		Telling before = null;
		String item = "";
		Listing listing = null;
		List<String> heading = List.of();
		for (Clause clause : Outline.clauses(reading.text())) {
			String paragraph = reading.text().substring(clause.start(), clause.end());
			owner.read(paragraph);
			owner.body().forEach(names::shortenPlace);
			section = section.at(clause.item(), paragraph);
			listing = Listing.under(paragraph, listing);
			calendar.beginParagraph(paragraph);
			if (Section.isHeading(paragraph) || Section.isAddress(paragraph) || !section.kind().isRead()) {
				continue;
			}
			Telling telling = new Telling(draft, calendar, owner.body(), section, listing);
			if (before != null && clause.item().equals(item)) {
				telling.goOn(before);
			}
			if (!clause.item().equals(item)) {
				heading = List.of();
			}
			telling.standUnder(heading);
			before = telling;
			item = clause.item();
			for (Sentence sentence : Sentence.of(clause, reading.text())) {
				boolean understood = telling.read(sentence);
				if (!understood && CHANGE.isIn(sentence.text())) {
					notUnderstood
						.add(new NotUnderstood(sentence.item(), reading.quote(sentence.start(), sentence.end()),
								reading.codePoint(sentence.start()), reading.codePointAfter(sentence.end())));
				}
			}
			List<String> heads = telling.heads(paragraph);
			heading = heads.isEmpty() ? heading : heads;
		}
		List<Statement> statements = draft.statements();
		return new Extraction(masthead, statements, notUnderstood);
	}

}
