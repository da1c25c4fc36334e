package org.yange.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.yange.statement.Predicate;

/**
 * A heading that says one thing of every body that is listed under it: 不再保留的部门:,
 * 市政府工作部门(32个).
 *
 * @param predicate what it says
 * @param qualifier how it says so, or the category
 * @param owner whose bodies they are, such as 市委, or nothing
 */
record Listing(Predicate predicate, String qualifier, String owner) {

	private static final int LONGEST = 24;

	private static final Pattern SEPARATOR = Pattern.compile("、(?![^(]*\\))");

	private static final Pattern BRACKET = Pattern.compile("\\([^()]*\\)$");

	private static final Pattern PLATE = Pattern.compile("\\((?:加|对外)?挂(.+?)(?:的)?牌子\\)$");

	/** Names that only tell whose they are where the list does. */
	private static final Pattern BARE = Pattern.compile("办公[室厅]|研究室");

	private static final String NUMBER = "(?:\\(?(?:共|共计)?(?:\\d+|[一二三四五六七八九十]+)(?:个|家)\\)?)";

	private static final String BODIES = "(?:的)?" + NUMBER + "?(?:党政|政府|市级|省级|县级|区级|厅级|局级|处级)?(?:部门|机构|单位|议事协调机构|事业单位)?"
			+ NUMBER + "?(?:有|为|包括|是|如下|名单)?";

	private static final Pattern FOUNDED = Pattern
		.compile("(?:[^,]{0,12}[决定将])?(?<q>新组建|重新组建|整合组建|组建|设立|新设立|新设|新成立|成立)(?:和重新组建)?" + BODIES);

	private static final Pattern ENDED = Pattern.compile(
			"[^:]{0,16}、?(?:予以)?撤销的|(?:[^:]*,)?(?:以下|下列)(?:部门|机构|单位)(?:均|一律)?(?:不再保留|不再设立|予以撤销|撤销)|(?:[^,]{0,12}决)?定?(?:不再保留|不再设立|撤销|取消)"
					+ BODIES);

	private static final Pattern KEPT = Pattern.compile("(?:继续)?(?:保留|维持不变|保持不变)" + BODIES);

	private static final Pattern CATEGORY = Pattern.compile(
			"(?:至此,?)?(?:中共[\\p{IsHan}]{2,4}(?=[省市县区]委))?(?:(?:[^,]*,)?[^,]{0,14}?(?<p>[省市县区旗盟州](?:委|政府|人民政府))?(?:共)?(?:设置?|设有|有))?(?:"
					+ NUMBER + ")?(?<c>(?<o>[省市县区旗盟州](?:委|政府|人民政府)|国务院|党委|政府)?"
					+ "(?:工作机关|工作机构|工作\\(派出\\)机构|直属单位|工作部门|组成部门|直属机构|直属特设机构|特设机构|部门管理机构|部门管理的国家局|直属事业单位|派出机构|派出机关|议事协调机构|办事机构))(?:设置|共设)?"
					+ NUMBER + "?(?:,?(?:即|分别是|分别为|包括|有|是|为|名单|如下))?");

	/**
	 * {@return what a heading says of what is listed under it, or null where it says
	 * nothing}
	 */
	static @Nullable Listing of(String heading) {
		Matcher founded = FOUNDED.matcher(heading);
		if (founded.matches()) {
			return new Listing(Predicate.ESTABLISHED, founded.group("q"), "");
		}
		if (ENDED.matcher(heading).matches()) {
			return new Listing(Predicate.ABOLISHED, "", "");
		}
		if (KEPT.matcher(heading).matches()) {
			return new Listing(Predicate.RETAINED, "", "");
		}
		Matcher category = CATEGORY.matcher(heading);
		if (category.matches()) {
			String owner = (category.group("o") != null) ? category.group("o") : category.group("p");
			String whose = (owner != null) ? owner.replace("人民政府", "政府") : "";
			String kind = category.group("c").replace("人民政府", "政府");
			return new Listing(Predicate.CATEGORISED_AS, kind.startsWith(whose) ? kind : whose + kind, whose);
		}
		return null;
	}

	/**
	 * {@return what is said of the bodies in a paragraph}
	 * @param before what was said of those in the paragraph before
	 */
	static @Nullable Listing under(String paragraph, @Nullable Listing before) {
		String words = paragraph.replaceFirst("[:。,]$", "");
		boolean heading = words.length() <= LONGEST && !words.matches(".*[,。;:、].*") && items(words).isEmpty();
		return heading ? of(words) : before;
	}

	/**
	 * Says it of the bodies that words list, with the plates in brackets after them.
	 * @return whether the words are nothing but bodies
	 */
	boolean say(Phrase list, Telling telling) {
		List<String> items = items(list.words(list.text()));
		if (items.isEmpty()) {
			return false;
		}
		List<String> bodies = items.stream().map((item) -> owned(BRACKET.matcher(item).replaceFirst(""))).toList();
		for (int i = 0; i < items.size(); i++) {
			String body = bodies.get(i);
			telling.draft().add(list.source(), this.predicate, body, "", "", this.qualifier);
			Matcher plate = PLATE.matcher(items.get(i));
			if (plate.find()) {
				Names.list(plate.group(1))
					.forEach((each) -> telling.draft().add(list.source(), Predicate.CARRIES_PLATE, body, each, ""));
			}
		}
		if (this.predicate == Predicate.ABOLISHED) {
			telling.discourse().end(bodies);
		}
		telling.discourse().isAbout(bodies);
		return true;
	}

	/**
	 * {@return whether a line of a list is a body}
	 */
	static boolean isItem(String words) {
		return BARE.matcher(words).matches() || Names.isName(words);
	}

	/** The names of a list, or nothing where a part of it is no name. */
	private static List<String> items(String words) {
		List<String> items = new ArrayList<>();
		for (String part : SEPARATOR.split(words, -1)) {
			String plain = BRACKET.matcher(part).replaceFirst("");
			List<String> names = BARE.matcher(plain).matches() ? List.of(plain) : Names.list(plain);
			if (names.isEmpty()) {
				return List.of();
			}
			items.addAll((names.size() == 1) ? List.of(part) : names);
		}
		return items;
	}

	/** 办公室 among the departments of 市政府 is 市政府办公室. */
	private String owned(String name) {
		boolean bare = !this.owner.isEmpty() && !Names.isLevelled(name, 0);
		boolean party = this.owner.endsWith("委");
		return (bare && (party || BARE.matcher(name).matches())) ? this.owner + name : name;
	}

}
