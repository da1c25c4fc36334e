package org.yange.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** The names that a document uses where there is no doubt how far they reach. */
final class Roll {

	private static final Pattern PARENT = Pattern.compile(".{3,}(?:局|委员会|厅|政府|委)");

	/** What a government sets up is a body though it be called 科 or 股. */
	private static final Pattern SET_UP = Pattern
		.compile("(?:政府|人民委员会|人委|革命委员会|革委会|行政委员会|专署|公署|行署)(?:先后|分别|增|新|另|复|下)?(?:设立|设置|设有|设|成立|建立|组建)(?<o>[\\p{IsHan}、和]{3,60})");

	private static final Pattern UNIT = Pattern.compile("[\\p{IsHan}]{2,9}(?<!办事|秘书)(?:科|股|处|组)");

	private final Set<String> names = new HashSet<>();

	private final Set<String> bracketed = new HashSet<>();

	private final Set<String> units = new HashSet<>();

	/** Knows no names. */
	Roll() {
	}

	static Roll of(String text) {
		Roll roll = new Roll();
		int at = 0;
		while (at < text.length()) {
			int end = Names.beginsAt(text, at) ? Names.end(text, at, Math.min(text.length(), at + Names.LONGEST)) : 0;
			if (end > at) {
				boolean inBracket = at > 0 && text.charAt(at - 1) == '(';
				(inBracket ? roll.bracketed : roll.names).add(text.substring(at, end));
				at = end;
			}
			else {
				at++;
			}
		}
		roll.addUnits(text);
		return roll;
	}

	private void addUnits(String text) {
		Matcher setUp = SET_UP.matcher(text);
		while (setUp.find()) {
			Stream.of(setUp.group("o").split("[、和]")).filter(UNIT.asMatchPredicate()).forEach(this.units::add);
		}
		this.names.stream()
			.filter((name) -> Names.isLevelled(name, 0) && UNIT.matcher(name.substring(1)).matches())
			.forEach((name) -> this.units.add(name.substring(1)));
	}

	/**
	 * {@return where the name ends of a 科 or 股 that begins at a place and that the document
	 * elsewhere treats as a body, 0 if none does}
	 */
	int unitEnd(String text, int from) {
		return this.units.stream()
			.filter((unit) -> text.startsWith(unit, from))
			.mapToInt((unit) -> from + unit.length())
			.max()
			.orElse(0);
	}

	/**
	 * {@return the one body of the document whose name ends so after that of its parent, or
	 * null}
	 */
	@Nullable String withParent(String name) {
		List<String> longer = this.names.stream()
			.filter((each) -> each.endsWith(name) && Names.isLevelled(each, 0)
					&& PARENT.matcher(each.substring(0, each.length() - name.length())).matches())
			.toList();
		return (longer.size() == 1) ? longer.get(0) : null;
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
