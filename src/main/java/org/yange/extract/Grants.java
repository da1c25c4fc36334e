package org.yange.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what is given, and by whom: 市甲局、市乙局的职责,以及市丙局的某某、市丁局的某某职责等. What is given runs
 * from a holder to the next holder, or to the word 职责.
 */
final class Grants {

	private static final String DUTIES = "(?:职责|职能|职权)";

	private static final Pattern END = Pattern.compile("(?:(等)|(相关|有关|部分)|(的)|(?:等相关))*" + DUTIES + "(等)?$");

	private static final Pattern ALL = Pattern
		.compile("(?:的)?(?:全部|所有|整体)?" + DUTIES + "(?:、人员|、机构|和机构|和人员|,人员)?(?:等)?");

	private static final Pattern UNNAMED = Pattern.compile("^(军队|相关部门|有关部门|有关单位|相关单位|有关方面|其他部门|其他有关部门|各部门"
			+ "|(?:各|相应|市辖|所辖)?(?:区|县|旗|市辖区|旗县|县市区|县\\(市、区\\)|旗县\\(市\\)|乡镇)(?=相应|有关|相关))(?:的)?(.*)$");

	private static final Pattern JOINT = Pattern.compile("、|,(?:以及|和|及)?|以及|和|及(?!其)|与");

	private static final Pattern LEAD = Pattern
		.compile("^(?:等(?:\\d+个|[一二三四五六七八九十]+个)?(?:部门|单位|机构)?(?:的)?|承担的|负责的|原承担的|的|承担|负责)");

	private static final Pattern GIVER_END = Pattern.compile("的|等(?:部门|单位|机构)|承担|负责|(?:全部)?职责|(?:全部)?职能|有关职责|相关职责");

	private static final Pattern MORE = Pattern.compile("更名为|改为|改称|不再保留|不再设立|撤销|组建|牌子|由.{2,20}(?:划|承担)");

	private static final Pattern PARTIAL = Pattern.compile("(?:相关|有关|部分)(?:的)?(?:工作)?(?:职责|职能|职权)");

	private static final Pattern OPEN = Pattern.compile("等(?:方面)?(?:的)?(?:相关|有关)?(?:工作)?(?:职责|职能|职权)");

	private final List<Grant> grants = new ArrayList<>();

	private final List<String> holders = new ArrayList<>();

	private final List<Integer> waiting = new ArrayList<>();

	private boolean unnamed;

	private boolean open;

	private Grants() {
	}

	/**
	 * {@return who gives what, or nothing where the words do not read so}
	 */
	static List<Grant> read(String words) {
		Grants reader = new Grants();
		String rest = words;
		if (rest.endsWith("等")) {
			reader.open = true;
			rest = rest.substring(0, rest.length() - 1);
		}
		return reader.list(rest) ? reader.grants : List.of();
	}

	private boolean list(String words) {
		int phraseStart = -1;
		int phraseEnd = 0;
		for (int[] token : tokens(words)) {
			String text = words.substring(token[0], token[1]);
			int from = token[0];
			Matcher other = UNNAMED.matcher(text);
			boolean back = text.startsWith("其") && text.length() > 1 && this.grants.isEmpty() && phraseStart < 0;
			int name = other.matches() || back ? 0 : nameEnd(text);
			if (back) {
				this.holders.add("其");
				from += text.startsWith("其的") ? 2 : 1;
			}
			if ((name > 0 || other.matches()) && phraseStart >= 0) {
				close(words.substring(phraseStart, phraseEnd));
				phraseStart = -1;
			}
			if (other.matches()) {
				this.holders.add(other.group(1));
				this.unnamed = true;
				from += other.start(2);
			}
			else if (name > 0) {
				this.holders.addAll(Names.list(text.substring(0, name)).names());
				from += name;
				Matcher lead = LEAD.matcher(words.substring(from, token[1]));
				if (lead.find()) {
					this.open |= lead.group().startsWith("等");
					from += lead.end();
				}
			}
			if (from < token[1]) {
				phraseStart = (phraseStart < 0) ? from : phraseStart;
				phraseEnd = token[1];
				if (END.matcher(words.substring(phraseStart, phraseEnd)).find()) {
					close(words.substring(phraseStart, phraseEnd));
					phraseStart = -1;
				}
			}
		}
		return phraseStart < 0 && this.holders.isEmpty() && !this.grants.isEmpty();
	}

	/** What is shared at the end, 相关 before 职责, is said of all that wait for it. */
	private void close(String words) {
		Grant grant = new Grant(List.copyOf(this.holders), words, this.unnamed, this.open);
		boolean ended = END.matcher(words).find();
		if (ended && grant.partial()) {
			this.waiting.forEach((each) -> this.grants.set(each, this.grants.get(each).andPartial()));
		}
		if (ended) {
			this.waiting.clear();
		}
		else {
			this.waiting.add(this.grants.size());
		}
		this.grants.add(grant);
		this.holders.clear();
		this.unnamed = false;
	}

	/** Splits at 、 and commas, and at 和 where a name stands before it. */
	private static List<int[]> tokens(String words) {
		List<int[]> tokens = new ArrayList<>();
		Matcher joint = JOINT.matcher(words);
		int from = 0;
		while (joint.find()) {
			String before = words.substring(from, joint.start());
			String sign = joint.group();
			boolean plain = sign.equals("、") || sign.startsWith(",") || sign.equals("以及");
			boolean afterWhole = END.matcher(before).find() || Names.isName(before);
			boolean beforeName = Names.startsName(words.substring(joint.end()));
			boolean inBracket = before.lastIndexOf('(') > before.lastIndexOf(')');
			if (!inBracket && (plain || (afterWhole && beforeName))) {
				if (!before.isEmpty()) {
					tokens.add(new int[] { from, joint.start() });
				}
				from = joint.end();
			}
		}
		if (from < words.length()) {
			tokens.add(new int[] { from, words.length() });
		}
		return tokens;
	}

	/**
	 * {@return where the name at the beginning of a token ends, 0 if there is none}
	 */
	private static int nameEnd(String token) {
		if (Names.isName(token)) {
			return token.length();
		}
		Matcher of = GIVER_END.matcher(token);
		while (of.find()) {
			if (Names.isName(token.substring(0, of.start()))) {
				return of.start();
			}
		}
		return Names.levelledNameEnd(token);
	}

	/**
	 * What some bodies give.
	 *
	 * @param holders the bodies, or the source as worded, or nobody
	 * @param words the phrase with its ending
	 * @param unnamed whether the source is no named body
	 * @param open whether the list that it stands in is open
	 * @param partial whether only a part of it is meant (相关, 有关)
	 */
	record Grant(List<String> holders, String words, boolean unnamed, boolean open, boolean partial) {

		Grant {
			holders = List.copyOf(holders);
		}

		Grant(List<String> holders, String words, boolean unnamed, boolean open) {
			this(holders, words, unnamed || holders.isEmpty(), open || OPEN.matcher(words).find(),
					PARTIAL.matcher(words).find());
		}

		/** Whether neither a holder nor a duty is told. */
		boolean saysNothing() {
			return this.holders.isEmpty() && duty().isEmpty();
		}

		/** Whether the words run over something else that is said. */
		boolean saysMore() {
			return MORE.matcher(this.words).find();
		}

		Grant andPartial() {
			return new Grant(this.holders, this.words, this.unnamed, this.open, true);
		}

		/**
		 * {@return the phrase without what only leads to 职责: empty for everything, 有关
		 * where nothing else is said}
		 */
		String duty() {
			if (ALL.matcher(this.words).matches()) {
				return "";
			}
			Matcher end = END.matcher(this.words);
			String phrase = end.find() ? this.words.substring(0, end.start()) : this.words;
			return phrase.isEmpty() ? "有关" : phrase;
		}

	}

}
