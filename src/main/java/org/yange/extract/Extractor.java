package org.yange.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.yange.extract.Extraction.NotUnderstood;
import org.yange.statement.Statement;

/** Reads statements from the text of a plan. */
public final class Extractor {

	private static final Pattern CHANGE = Pattern
		.compile("组建|不再保留|撤销|划入|划归|划转|并入|更名|改为|加挂|挂.{2,30}牌子|合署|归口|派出机构|设在|职责.{0,4}整合");

	private Extractor() {
	}

	/**
	 * {@return what a text states}
	 * @param document the id of the document
	 * @param place the name of the place that it is about, such as 云溪市
	 * @param text the text as stored; offsets lead back to it
	 */
	public static Extraction extract(String document, String place, String text) {
		Reading reading = Reading.of(text);
		FullNames names = new FullNames(Roll.of(reading.text()), place);
		Draft draft = new Draft(document, reading, names);
		List<NotUnderstood> notUnderstood = new ArrayList<>();
		Owner owner = new Owner(reading.text());
		Section section = Section.NONE;
		Calendar calendar = new Calendar();
		for (Clause clause : Outline.clauses(reading.text())) {
			String paragraph = reading.text().substring(clause.start(), clause.end());
			owner.read(paragraph);
			section = section.at(clause.item(), paragraph);
			calendar.beginParagraph();
			if (Section.isHeading(paragraph) || !section.kind().isRead()) {
				continue;
			}
			Telling telling = new Telling(draft, calendar, owner.body(), section);
			for (Sentence sentence : Sentence.of(clause, reading.text())) {
				boolean understood = telling.read(sentence);
				if (!understood && CHANGE.matcher(sentence.text()).find()) {
					notUnderstood
						.add(new NotUnderstood(sentence.item(), reading.quote(sentence.start(), sentence.end()),
								reading.codePoint(sentence.start()), reading.codePointAfter(sentence.end())));
				}
			}
		}
		List<Statement> statements = draft.statements();
		return new Extraction(statements, notUnderstood);
	}

}
