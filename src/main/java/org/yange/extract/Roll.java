package org.yange.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** The names that a document uses where there is no doubt how far they reach. */
final class Roll {

	private static final Pattern PLACED = Pattern.compile("\\p{IsHan}{2,6}[省市县区旗盟州].{4,}");

	/** A place that is named before what it has. */
	private static final Pattern PLACE = Pattern
		.compile("(?<stem>(?![省市县区旗盟州])[\\p{IsHan}]{2,3})[市县区旗](?=[^省市县区旗].{2,}(?:局|厅|委员会|委|政府|办公室)$)");

	private static final Pattern PLATE = Pattern.compile("(?:的)?牌子");

	private static final Pattern GOVERNING = Pattern.compile("(?:人民|民主|抗日|革命)|政府|委(?!员会)|人大|政协");

	private static final Pattern PARENT = Pattern.compile(".{3,}(?:局|委员会|厅|政府|委)");

	/** What a government sets up is a body though it be called 科 or 股. */
	private static final Pattern SET_UP = Pattern.compile(
			"(?:政府|人民委员会|人委|革命委员会|革委会|行政委员会|专署|公署|行署|[县区市旗])(?:先后|分别|增|新|另|复|下|再|又)?(?:设立|设置|设有|设|成立|建立|组建)(?<o>[\\p{IsHan}、和]{3,60})");

	/** How many years a text names that is a chronicle. */
	private static final int YEARS = 4;

	private static final Pattern YEAR = Pattern.compile("[12]\\d{3}年");

	/** A document that tells of the units of one body. */
	private static final Pattern PROVISIONS = Pattern.compile("内设机构|人员编制");

	private static final String UNITS = "(?<o>[\\p{IsHan}&&[^设立成称为改撤与]]{2,7}(?:科|股|组|处)";

	/** What a chronicle says was set up or named is a body. */
	private static final Pattern CHANGED = Pattern
		.compile("(?<![内下局])(?:设立|增设|成立|建立|组建|恢复|复建|设|改称|改名|复称|改为|更名为|改名为|合并为|分出|撤销|撤)(?:了)?" + UNITS
				+ "(?:[、和][\\p{IsHan}]{2,7}[科股组处局]){0,8})(?=[,。;(]|$)|(?<![\\p{IsHan}])" + UNITS.replace("<o>", "<p>")
				+ ")(?=改称|改为|更名|改名|撤销|分出|分为|分设|并入|与|同|成立|恢复|改建)");

	/** A unit that is told of by itself. */
	private static final Pattern TOLD = Pattern
		.compile("(?<=[、,。;将把改由为与和及称设立成复并到入出])[\\p{IsHan}&&[^设立成称为改撤与将把和及由]]{2,5}科(?=[、,。;(改更合并撤分与和及为由成恢称])");

	private static final Pattern UNIT = Pattern.compile("[\\p{IsHan}]{2,9}(?<!办事|秘书)(?:科|股|处|组)");

	private static final String UNIT_ENDS = "科股处组";

	private final Set<String> names = new HashSet<>();

	/** The places of whose bodies it speaks. */
	private final Set<String> places = new HashSet<>();

	private final Set<String> stems = new HashSet<>();

	private final Set<String> bracketed = new HashSet<>();

	private final Set<String> units = new HashSet<>();

	/**
	 * By the end of its name after that of its parent, the body, or nothing for several.
	 */
	private final Map<String, String> parted = new HashMap<>();

	/** Knows no names. */
	Roll() {
	}

	static Roll of(String text) {
		Roll roll = new Roll();
		int at = 0;
		while (at < text.length()) {
			int end = Names.beginsAt(text, at) ? Names.end(text, at, Math.min(text.length(), at + Names.LONGEST)) : 0;
			if (end > at) {
				boolean aside = isInBracket(text, at) || PLATE.matcher(text).region(end, text.length()).lookingAt();
				(aside ? roll.bracketed : roll.names).add(text.substring(at, end));
				at = end;
			}
			else {
				at++;
			}
		}
		roll.names.stream().map(PLACE::matcher).filter(Matcher::lookingAt).forEach((place) -> {
			roll.stems.add(place.group("stem"));
			roll.places.add(place.group());
		});
		roll.addUnits(text);
		roll.names.stream()
			.filter((name) -> Names.isLevelled(name, 0) || PLACED.matcher(name).matches())
			.forEach(roll::part);
		return roll;
	}

	private static boolean isInBracket(String text, int at) {
		for (int i = at - 1; i >= 0 && at - i <= Names.LONGEST; i--) {
			if ("()。;\n".indexOf(text.charAt(i)) >= 0) {
				return text.charAt(i) == '(';
			}
		}
		return false;
	}

	private void part(String name) {
		for (int i = 1; i < name.length(); i++) {
			if (PARENT.matcher(name).region(0, i).matches()) {
				this.parted.merge(name.substring(i), name, (one, other) -> "");
			}
		}
	}

	private void addUnits(String text) {
		Matcher setUp = SET_UP.matcher(text);
		while (setUp.find()) {
			Stream.of(setUp.group("o").split("[、和]", 0)).filter(UNIT.asMatchPredicate()).forEach(this.units::add);
		}
		if (YEAR.matcher(text).results().limit(YEARS).count() == YEARS && !PROVISIONS.matcher(text).find()) {
			Matcher changed = CHANGED.matcher(text);
			while (changed.find()) {
				String names = (changed.group("o") != null) ? changed.group("o") : changed.group("p");
				Stream.of(names.split("[、和]", 0)).filter(UNIT.asMatchPredicate()).forEach(this.units::add);
			}
			Map<String, Integer> times = new HashMap<>();
			TOLD.matcher(text).results().forEach((told) -> times.merge(told.group(), 1, Integer::sum));
			times.keySet().stream().filter((unit) -> times.getOrDefault(unit, 0) > 1).forEach(this.units::add);
		}
		this.names.stream()
			.filter((name) -> Names.isLevelled(name, 0) && UNIT.matcher(name.substring(1)).matches())
			.forEach((name) -> this.units.add(name.substring(1)));
	}

	/**
	 * {@return where the name ends of a 科 or 股 that begins at a place and that the
	 * document elsewhere treats as a body, 0 if none does}
	 */
	int unitEnd(String text, int from) {
		int last = this.units.isEmpty() ? 0 : Math.min(text.length(), from + Names.LONGEST);
		for (int end = last; end > from; end--) {
			if (UNIT_ENDS.indexOf(text.charAt(end - 1)) >= 0 && this.units.contains(text.substring(from, end))) {
				return end;
			}
		}
		return 0;
	}

	/**
	 * {@return the one body of the document whose name ends so after that of its parent,
	 * or null}
	 */
	@Nullable String withParent(String name) {
		String whole = this.parted.getOrDefault(name, "");
		return whole.isEmpty() ? null : whole;
	}

	/**
	 * {@return how many bodies the document names that begin so, but for governments and
	 * committees themselves}
	 */
	int count(String prefix) {
		return prefix.isEmpty() ? 0
				: (int) this.names.stream()
					.filter((name) -> name.startsWith(prefix) && name.length() > prefix.length() + 2
							&& Names.isLevelled(name, prefix.length() - 1)
							&& !GOVERNING.matcher(name).region(prefix.length(), name.length()).lookingAt())
					.count();
	}

	/**
	 * {@return whether the document names bodies of another place of the same level}
	 */
	boolean hasLike(String place) {
		return this.places.stream()
			.anyMatch((each) -> !each.equals(place)
					&& each.charAt(each.length() - 1) == place.charAt(place.length() - 1));
	}

	/**
	 * {@return whether a name begins with that of a place of which the document names
	 * bodies}
	 */
	boolean isOfPlace(String name) {
		return this.stems.stream().anyMatch(name::startsWith);
	}

	/**
	 * Whether the document speaks of a body of the name by itself, not only in a bracket.
	 */
	boolean speaksOf(String name) {
		return this.names.contains(name);
	}

	/**
	 * {@return the name with the first of the prefixes under which the document has it,
	 * or null}
	 */
	@Nullable String withPrefix(String name, List<String> prefixes) {
		for (String prefix : prefixes) {
			if (this.names.contains(prefix + name) || this.bracketed.contains(prefix + name)) {
				return prefix + name;
			}
		}
		return null;
	}

}
