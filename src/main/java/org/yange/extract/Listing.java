package org.yange.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.yange.statement.Predicate;

/**
 * A heading that says one thing of every body that is listed under it: 不再保留的部门:, 市政府工作部门(32个).
 *
 * @param predicate what it says
 * @param qualifier how it says so, or the category
 * @param owner whose bodies they are, such as 市委, or nothing
 */
record Listing(Predicate predicate, String qualifier, String owner) {

	private static final String NUMBER = "(?:\\(?(?:共|共计)?(?:\\d+|[一二三四五六七八九十]+)(?:个|家)\\)?)";

	private static final String BODIES = "(?:的)?" + NUMBER + "?(?:党政|政府|市级|省级|县级|区级)?(?:部门|机构|单位|议事协调机构|事业单位)?(?:有|为|包括|是|如下|名单)?";

	private static final Pattern FOUNDED = Pattern
		.compile("(?:[^,]{0,12}[决])?定?(?<q>新组建|重新组建|整合组建|组建|设立|新设立|新设|新成立|成立)(?:和重新组建)?" + BODIES);

	private static final Pattern ENDED = Pattern.compile("(?:[^,]{0,12}决)?定?(?:不再保留|不再设立|撤销|取消)" + BODIES);

	private static final Pattern KEPT = Pattern.compile("(?:继续)?(?:保留|维持不变|保持不变)" + BODIES);

	private static final Pattern CATEGORY = Pattern
		.compile("(?:(?:[^,]*,)?[^,]{0,14}?(?:设置?|设有|有))?(?:" + NUMBER + ")?(?<c>(?<o>[省市县区旗盟州](?:委|政府|人民政府)|国务院|党委|政府)?"
				+ "(?:工作机关|工作部门|组成部门|直属机构|直属特设机构|特设机构|部门管理机构|部门管理的国家局|直属事业单位|派出机构|派出机关|议事协调机构|办事机构))(?:设置|共设)?"
				+ NUMBER + "?(?:,?(?:即|分别是|分别为|包括|有|是|为|名单|如下))?");

	/** {@return what a heading says of what is listed under it, or null where it says nothing} */
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
			String owner = (category.group("o") != null) ? category.group("o").replace("人民政府", "政府") : "";
			return new Listing(Predicate.CATEGORISED_AS, category.group("c"), owner);
		}
		return null;
	}

	/** {@return whether words are nothing but bodies} */
	static boolean isList(Phrase phrase) {
		return phrase.text().length() == 1 && phrase.isChunk(0) && phrase.chunk(0).kind() == Chunk.Kind.BODIES;
	}

	/** Says it of the bodies listed. */
	void say(Phrase list, Telling telling) {
		Chunk chunk = list.chunk(0);
		List<String> bodies = chunk.names().stream().map(this::owned).toList();
		bodies.forEach((body) -> telling.draft().add(list.source(), this.predicate, body, "", "", this.qualifier));
		if (this.predicate == Predicate.ABOLISHED) {
			telling.discourse().end(bodies);
		}
		telling.discourse().isAbout(bodies);
	}

	/** 办公室 among the departments of 市政府 is 市政府办公室. */
	private String owned(String name) {
		boolean bare = !this.owner.isEmpty() && !Names.isLevelled(name, 0);
		boolean party = this.owner.endsWith("委");
		return (bare && (party || name.matches("办公[室厅]|研究室"))) ? this.owner + name : name;
	}

}
