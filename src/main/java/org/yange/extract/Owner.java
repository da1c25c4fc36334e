package org.yange.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The body that a document is about, which its provisions need not name: the title of a
 * 三定规定 names it, else what its first provisions say it is.
 */
final class Owner {

	private static final Pattern TITLE = Pattern
		.compile("^([^,。]{2,40}?)(?:\\([^()]*\\))?(?:主要职责|职能配置|机关|内设机构|职责配置|机构编制|“?三定”?).{0,30}(?:规定|方案)$");

	private static final Pattern PROVISION = Pattern
		.compile("(?m)^(?:[一二三四五六七八九十]{1,3}、|第.{1,3}条)?(?:[^,。;]{0,12}的)?(?:主要职责|内设机构|职责调整|职能调整|机关内设机构)");

	private static final Pattern IS = Pattern.compile(
			"^(?:根据[^。]{1,80}?,)?(?:设立|设置|组建|保留)?(?<o>[^,。()]{3,40}?)(?:\\([^()]*\\))?,?(?:是|为|作为)[^,。]{0,30}?(?:工作部门|组成部门|直属机构|派出机构|派出机关|工作机关|办事机构|职能部门|事业单位)(?:,|$|。)");

	/** A title in a line of others, or told of. */
	private static final Pattern TOLD = Pattern.compile("(?:主要职责|职能配置|职责配置)[、,和]?内设机构[^。,;]{0,10}规定");

	/** How far into a text its title is told. */
	private static final int BEGINNING = 600;

	/** To whom a reply is addressed. */
	private static final Pattern ADDRESSEE = Pattern.compile("^([^,。;:、]{3,24}):$");

	private static final Pattern YOU = Pattern.compile("你(?:局|委|办|部|厅|中心|院|单位|校|站)");

	private final boolean provided;

	private final boolean replies;

	private boolean begun;

	private int read;

	private List<String> body = List.of();

	Owner(String text) {
		this.replies = YOU.matcher(text).find();
		this.provided = PROVISION.matcher(text).find();
	}

	/** Looks whether a paragraph tells it. */
	void read(String paragraph) {
		Matcher title = TITLE.matcher(paragraph);
		List<String> titled = title.matches() ? Names.list(title.group(1)) : List.of();
		if (!titled.isEmpty()) {
			this.body = titled;
			return;
		}
		Matcher told = TOLD.matcher(paragraph);
		if (this.body.isEmpty() && this.read < BEGINNING && told.find()) {
			this.body = before(paragraph, told.start());
		}
		this.read += paragraph.length();
		Matcher addressee = ADDRESSEE.matcher(paragraph);
		if (this.replies && addressee.matches()) {
			this.body = Names.list(addressee.group(1));
		}
		else if (this.provided && this.body.isEmpty()) {
			Matcher is = IS.matcher(paragraph);
			this.body = !this.begun && is.find() ? Names.list(is.group("o")) : this.body;
			this.begun |= PROVISION.matcher(paragraph).lookingAt();
		}
	}

	/** The name that ends at a place. */
	private static List<String> before(String paragraph, int end) {
		for (int start = Math.max(0, end - Names.LONGEST); start < end; start++) {
			boolean begins = start == 0 || Names.beginsAt(paragraph, start);
			if (begins && Names.isName(paragraph.substring(start, end))) {
				return List.of(paragraph.substring(start, end));
			}
		}
		return List.of();
	}

	/**
	 * {@return the body, or nothing where the document is about no single one}
	 */
	List<String> body() {
		return (this.body.size() == 1) ? this.body : List.of();
	}

}
