package org.yange.form;

import java.util.List;

import org.yange.form.Chart.Head;

/**
 * A chart as something to cite, as GB/T 7714 has it: the answer with the version of its
 * data, the day and the address, then the documents with the clauses that bear it out.
 */
final class CitationForm {

	private CitationForm() {
	}

	static String write(Chart chart) {
		Head head = chart.head();
		Words words = new Words(head.language());
		StringBuilder text = new StringBuilder();
		text.append(words.say("沿革. %s[DB/OL]. 数据版本%s. [%s]. %s", "Yange. %s[DB/OL]. Data version %s. [%s]. %s")
			.formatted(Text.plain(words.title(head.asked())), head.version(), head.day(), head.address()));
		text.append('\n');
		List<Source> sources = Source.of(chart);
		for (int i = 0; i < sources.size(); i++) {
			text.append("[%d] %s\n".formatted(i + 1, line(sources.get(i), words)));
		}
		return text.toString();
	}

	private static String line(Source source, Words words) {
		String published = source.published();
		String items = String.join(words.say("、", ", "), source.items());
		return "%s[Z]. %s%s".formatted(Text.plain(source.title()),
				(published != null) ? words.day(published) + ". " : "",
				words.say("依据：%s.", "Items %s.").formatted(Text.plain(items)));
	}

}
