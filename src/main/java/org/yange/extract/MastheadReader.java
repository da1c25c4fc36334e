package org.yange.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.yange.document.Findings;
import org.yange.extract.Masthead.Dated;
import org.yange.extract.Masthead.Locality;
import org.yange.extract.Reading.Line;

/** Reads what a text says of itself as a document. */
final class MastheadReader {

	/** The code of the finding that the place is not certain. */
	static final String PLACE_UNKNOWN = "place-unknown";

	private static final String TEXT = "text.txt";

	private static final String COUNTRY = "中华人民共和国";

	private static final Pattern CENTRAL = Pattern.compile(
			"^(?:深化)?党和国家机构改革|^《?国务院(?:机构|部门)|^国务院(?:办公厅)?关于(?:机构设置|部委|议事|组建|调整国务院)|^中共中央(?:办公厅)?(?:、国务院(?:办公厅)?)?关于深化党和国家");

	private static final Pattern OWN_PLAN = Pattern.compile("《([^《》]{4,60}(?:方案|规定))》");

	private static final Pattern LEADS = Pattern
		.compile("^(?:[省市县区旗盟州]?委|人民政府|政府|党政|行署|召开|机构改革|获悉|机关|正式|全面|举行|编办|深化|[市县区省]级)");

	private static final int LEAD_PARAGRAPHS = 3;

	private final Reading reading;

	private final List<Clause> clauses;

	private final Head head;

	private final Genre genre;

	private final List<String> signers;

	private MastheadReader(Reading reading) {
		this.reading = reading;
		this.clauses = Outline.clauses(reading.text());
		this.head = Head.of(reading);
		String first = this.head.lines().stream().map(Line::text).collect(Collectors.joining("\n"));
		this.genre = Genre.of(Reading.of(this.head.title()).text(), first.substring(0, Math.min(400, first.length())));
		this.signers = new ArrayList<>();
	}

	/**
	 * {@return what the text says of itself}
	 * @param reading the text
	 * @param place the place where the caller gives it, else null
	 */
	static Masthead read(Reading reading, @Nullable String place) {
		MastheadReader reader = new MastheadReader(reading);
		DocumentDates dates = new DocumentDates(reading, reader.clauses, reader.head, reader.genre);
		reader.signers.addAll(dates.signers());
		Findings findings = new Findings();
		String name = (place != null && !place.isBlank()) ? given(place.strip()) : reader.place(findings);
		List<Dated> dated = dates.read(name, findings);
		List<String> issuers = reader.head.issuers().isEmpty()
				? reader.signers.isEmpty() ? dates.issuers() : reader.signers : reader.head.issuers();
		String title = reader.head.title();
		return new Masthead(title.isEmpty() ? null : title, reader.genre,
				issuers.isEmpty() ? null : String.join("、", issuers),
				reader.head.number().isEmpty() ? null : reading.asWritten(reader.head.number(), 0),
				name.isEmpty() ? null : new Locality(name, Places.level(name)), dated, dates.repairs(), findings.all());
	}

	private static String given(String place) {
		return place.equals(COUNTRY) ? Places.NATION : place;
	}

	/** The place by its title, else by who signed, else by the plan it speaks of. */
	private String place(Findings findings) {
		String title = Reading.of(this.head.title()).text();
		if (CENTRAL.matcher(title).find()) {
			return Places.NATION;
		}
		List<Set<String>> tiers = List.of(Places.places(Places.in(title)), signed(), quoted(), lead());
		Set<String> candidates = new LinkedHashSet<>();
		for (Set<String> tier : tiers) {
			Set<String> both = tier.stream().filter(candidates::contains).collect(Collectors.toSet());
			Set<String> left = candidates.isEmpty() ? tier : both;
			if (left.size() == 1) {
				return left.iterator().next();
			}
			candidates = left.isEmpty() ? candidates : left;
		}
		findings.warning(TEXT, null, PLACE_UNKNOWN, candidates.isEmpty() ? "the text names no place that it is about"
				: "the text may be about any of " + String.join(", ", candidates));
		return "";
	}

	private Set<String> signed() {
		List<String> bodies = new ArrayList<>(this.head.issuers());
		bodies.addAll(this.signers);
		return Places.places(bodies.stream().flatMap((body) -> Places.in(body).stream()).toList());
	}

	private Set<String> quoted() {
		List<Places.Chain> places = new ArrayList<>();
		this.clauses.stream().limit(LEAD_PARAGRAPHS + 2L).forEach((clause) -> {
			Matcher plan = OWN_PLAN.matcher(words(clause));
			while (plan.find()) {
				places.addAll(Places.in(plan.group(1)));
			}
		});
		return Places.places(places);
	}

	/** The places of which the first paragraphs say that something happens in them. */
	private Set<String> lead() {
		String title = Reading.of(this.head.title()).text();
		return Places.places(this.clauses.stream().limit(LEAD_PARAGRAPHS).flatMap((clause) -> {
			String words = words(clause).equals(title) ? "" : words(clause);
			return Places.in(words).stream().filter((chain) -> LEADS.matcher(words.substring(chain.end())).find());
		}).toList());
	}

	private String words(Clause clause) {
		return this.reading.text().substring(clause.start(), clause.end());
	}

}
