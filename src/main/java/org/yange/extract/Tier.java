package org.yange.extract;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yange.statement.Predicate;

/**
 * What a clause says of the bodies of all places of a tier (旗县(市), 县(市、区), 乡镇): in lists
 * without a name, 设置了政务服务、文化旅游等部门, or place by place, 甲县、乙县等单独设置扶贫部门.
 */
final class Tier {

	/** How a tier is named. */
	static final Pattern OF = Pattern.compile(
			"各?(?:旗县\\(市(?:、区)?\\)|县\\((?:市、区|市|区|市区)\\)|市\\(州\\)|市、县(?:\\(区\\))?|县市区|县区|区县|旗县|(?:苏木)?乡镇(?:\\(街道\\))?|街道\\(乡镇\\)|街道\\(镇\\)|镇街)");

	/** What each place of a tier does: 各县(市、区)组建. */
	private static final Pattern SUBJECT = Pattern.compile("^(" + OF.pattern()
			+ "|各(?:县|区|市|乡镇|街道|镇|乡)|(?:县|区|乡镇|街道)(?:一)?级)(?:统一|原则上|均|都|分别|相应|对应|也|应|不得){0,8}(?=组建|设立|设置|成立|单设|不再(?:设立|保留|设置|单设)|撤销)");

	private static final String FIELDS = "(?<list>[\\p{IsHan}]{2,10}(?:、[\\p{IsHan}]{2,10}){1,30})";

	private static final String PLACE = "[\\p{IsHan}&&[^等和]]{1,7}(?:县|旗|市|区|镇|乡|街道)";

	private static final List<Form> FORMS = List.of(
			new Form("(?:上下贯通|对应|统一|相应|均|都){0,8}(?:设置|设立|组建|成立)了?" + FIELDS + "等(?:\\d+个)?(?:重要|新的)?(?<kind>部门|机构)",
					Tier::listed),
			new Form(
					"(?:对|涉及|中央要求的|省委要求的|[\\p{IsHan}]{2,6}要求的){0,8}" + FIELDS
							+ "等(?:\\d+个)?(?:重点|重要)?领域新组建的?(?<kind>机构|部门),(?:要|全部|均|必须){0,8}上下一致(?:坚决|抓好|予以)?落实(?:到位)?",
					Tier::listed),
			new Form(
					"(?:设立|设置|组建|综合设置)(?<list>(?:综合性|专门|基层)[\\p{IsHan}]{0,6}(?:机构|单位|中心)(?:[和、][\\p{IsHan}]{2,8}(?:机构|单位|中心)){0,8})",
					Tier::kinds),
			new Form("(?<list>" + PLACE + "(?:[、和]" + PLACE
					+ "){1,30})(?:等[^,]{0,12}?)??(?:按要求|分别|均|都|也){0,8}(?:单独设置|单独设立)(?<kind>[\\p{IsHan}]{2,10}(?:部门|机构|局|办公室))",
					Tier::places),
			new Form("(?<list>" + PLACE + "(?:[、和]" + PLACE
					+ "){1,30})(?:各自?|分别|均|都){1,3}(?:增设|新设|设立|设置|成立|组建)(?<kind>[\\p{IsHan}]{2,12}(?:办公室|局|中心|站|所|大队))",
					Tier::places),
			new Form(
					"除[^,]{2,12}外,?在?(?<place>其他[^,]{0,18}(?:地区|县|旗|市|区|乡镇))(?:单独设置|单独设立)(?<kind>[\\p{IsHan}]{2,10}(?:部门|机构|局|办公室))",
					Tier::others),
			new Form("(?<list>(?:各地区?|各[县区])擅自设立的机构)(?:和[^,]{1,16})?(?:均|一律|全部){0,8}要?(?:予以)?取消", Tier::end),
			new Form(
					"(?:加强|优化|健全|完善|建立|和){1,8}(?<kind>党委|[省市县区旗盟州]委)(?<list>[^,]{2,80}?)等(?<n>\\d+)个(?:方面|领域)的?议事协调机构(?:及[\\p{IsHan}]{2,4})?",
					Tier::bodiesOfFields),
			new Form(
					"(?:[\\p{IsHan}、]{0,12}?)(?<list>凡(?:是)?[^,]{3,20}的),(?:其)?[^,]{0,10}?(?:一律|全部|均)?(?:予以)?(?:核销|撤销|取消|不再保留)",
					Tier::end));

	private String tier = "";

	private final Draft draft;

	Tier(Draft draft) {
		this.draft = draft;
	}

	/** Reads a sentence; the tier that it names last is what the next ones are about. */
	void read(Sentence sentence) {
		String text = sentence.text();
		for (Form form : FORMS) {
			Matcher matcher = form.pattern.matcher(text);
			if (isFound(matcher, text)) {
				remember(text.substring(0, matcher.start()));
				form.reader.accept(this, new Found(sentence, matcher));
			}
		}
		remember(text);
	}

	/** Looks where a stretch between commas begins. */
	private static boolean isFound(Matcher matcher, String text) {
		int at = 0;
		while (!matcher.region(at, text.length()).lookingAt()) {
			at = text.indexOf(',', at) + 1;
			if (at == 0) {
				return false;
			}
		}
		return true;
	}

	/**
	 * {@return how long the words are with which a sentence says that each place of a
	 * tier sets up or gives up what it names, 0 if it does not; the names are those of
	 * the tier then}
	 */
	int subject(Sentence sentence) {
		Matcher subject = SUBJECT.matcher(sentence.text());
		boolean found = subject.find();
		this.draft.speakOfEach(found ? subject.group(1) : "");
		return found ? subject.end() : 0;
	}

	/**
	 * {@return a name without a level in full, where another is one of each place of a
	 * tier}
	 */
	static String like(String other, String name) {
		Matcher tier = OF.matcher(other);
		return (tier.lookingAt() && !Names.isLevelled(name, 0) && !OF.matcher(name).lookingAt()) ? tier.group() + name
				: name;
	}

	private void remember(String words) {
		OF.matcher(words).results().reduce((first, second) -> second).ifPresent((last) -> this.tier = last.group());
	}

	private void listed(Found found) {
		if (!this.tier.isEmpty()) {
			found.items("、")
				.forEach((item) -> this.draft.add(found.sentence, Predicate.ESTABLISHED,
						this.tier + item + found.matcher.group("kind"), "", "", "设立", "open"));
		}
	}

	private void kinds(Found found) {
		List<String> items = found.items("[和、]");
		String first = items.get(0);
		boolean general = first.startsWith("综合性");
		for (String item : items) {
			String full = (general && !item.startsWith("综合性")) ? "综合性" + item : item;
			String whose = full.startsWith("基层") ? "" : this.tier;
			if (!whose.isEmpty() || full.startsWith("基层")) {
				this.draft.add(found.sentence, Predicate.ESTABLISHED, whose + full, "", "", "设立");
			}
		}
	}

	private void places(Found found) {
		found.items("[、和]")
			.forEach((place) -> this.draft.add(found.sentence, Predicate.ESTABLISHED,
					place + found.matcher.group("kind"), "", "", "单独设置"));
	}

	private void others(Found found) {
		this.draft.add(found.sentence, Predicate.ESTABLISHED,
				found.matcher.group("place") + found.matcher.group("kind"), "", "", "单独设置");
	}

	private void bodiesOfFields(Found found) {
		String whose = found.matcher.group("kind").equals("党委") ? this.tier : "";
		String bodies = whose + found.matcher.group("kind") + "议事协调机构";
		found.items("、")
			.forEach((field) -> this.draft.add(found.sentence, Predicate.OVERSEES, bodies, "", field, "议事协调"));
		this.draft.add(found.sentence, Predicate.QUOTA, bodies + "的领域", "", "", found.matcher.group("n"));
	}

	private void end(Found found) {
		this.draft.add(found.sentence, Predicate.ABOLISHED, found.matcher.group("list"), "", "");
	}

	/**
	 * A way of saying it, from the beginning of a stretch between commas to the end of
	 * one.
	 *
	 * @param pattern how it is worded
	 * @param reader what it states
	 */
	private record Form(Pattern pattern, BiConsumer<Tier, Found> reader) {

		Form(String pattern, BiConsumer<Tier, Found> reader) {
			this(Pattern.compile("(?:如|例如|即)?" + pattern + "(?=$|,)"), reader);
		}

	}

	/**
	 * What was found.
	 *
	 * @param sentence where
	 * @param matcher how it is worded
	 */
	private record Found(Sentence sentence, Matcher matcher) {

		List<String> items(String separator) {
			return Arrays.asList(this.matcher.group("list").split(separator, -1));
		}

	}

}
