package org.yange.extract;

import java.util.regex.Pattern;

/**
 * A part of a document that its heading tells how to read: what stands under 划入的职责 comes
 * to the body of the document, what stands under 内设机构 is no body.
 *
 * @param kind how to read it
 * @param item where its heading stands
 */
record Section(Kind kind, String item) {

	static final Section NONE = new Section(Kind.PLAIN, "");

	private static final Pattern ADDRESS = Pattern
		.compile("(?!.*(?:将|把|组建|撤销|设立|不再|如下|为|有))[^。;]{0,160}各[^。;,]{0,24}(?:单位|部门|机构|政府|委员会|办公室|局|公司|院校|企业):");

	private static final int LONGEST = 24;

	private static final Pattern NUMERAL = Pattern.compile("[一二三四五六七八九十条\\d].*");

	/**
	 * {@return the part in which a paragraph stands}
	 * @param at the item of the paragraph
	 * @param paragraph its words without its number
	 */
	Section at(String at, String paragraph) {
		for (Kind each : Kind.values()) {
			if (each.heading.matcher(paragraph).lookingAt()) {
				boolean heading = paragraph.length() <= LONGEST || paragraph.endsWith(":");
				return new Section(each, heading ? at : "");
			}
		}
		boolean below = !this.item.isEmpty() && at.startsWith(this.item)
				&& !NUMERAL.matcher(at.substring(this.item.length())).matches();
		boolean numbered = at.length() > this.item.length() && at.startsWith(this.item)
				&& (this.item.endsWith(")") || this.item.endsWith("条"));
		return (below || numbered) ? this : NONE;
	}

	/**
	 * {@return whether a paragraph only says what follows it}
	 */
	static boolean isHeading(String paragraph) {
		return paragraph.length() <= LONGEST && !paragraph.matches(".*[,。;、].*")
				&& paragraph.matches(".*(?:职责|职能|机构|编制|事项|分工|事业单位|附则|数额|要求|原则|单位)[::]?");
	}

	/**
	 * {@return whether a paragraph only says to whom a document is sent}
	 */
	static boolean isAddress(String paragraph) {
		return ADDRESS.matcher(paragraph).matches();
	}

	/** How a part is read. */
	enum Kind {

		/** Units of a body, which are no bodies. */
		INTERNAL("(?:[^,。;]{0,16}设)?(?:机关|内设|职能|机关内设)(?:职能)?(?:机构|科室|处室|股室|科|处)(?:$|[::。,和及(]|设置)"
				+ "|[^,。;]{2,24}(?:内设|设有?)\\d+个(?:内设|职能)?(?:机构|科室|处室|处|科|股|司|室)"),

		/** Duties that come to the body of the document. */
		RECEIVED("(?:划入|转入|整合划入|接收)的?(?:职责|职能)"),

		/** Duties that cease. */
		CANCELLED("取消(?:的|有关)?(?:行政审批)?(?:职责|职能|事项)"),

		/** Anything. */
		PLAIN("(?!)");

		private final Pattern heading;

		Kind(String heading) {
			this.heading = Pattern.compile(heading);
		}

		/**
		 * {@return whether what stands there says anything of bodies}
		 */
		boolean isRead() {
			return this != INTERNAL && this != CANCELLED;
		}

	}

}
