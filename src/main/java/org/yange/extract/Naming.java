package org.yange.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yange.extract.Frame.Match;
import org.yange.statement.Predicate;
import org.yange.statement.Qualifier;

/**
 * How bodies become others, by name or by kind: as many become as many, in their order.
 */
final class Naming {

	static final List<Frame> FRAMES = List.of(Frame.of(
			"#(?<s>@)?~(?:的)?(?:名称)?(?:(?:由[^,]{2,12}?)?调整(?:并)?更名为|更名为?|改叫|改称(?:为)?|复称(?:为)?|定名为|易名为|复名为|改名为?|名称(?:改|变更)为)(?<o>@)!",
			(m) -> becomes(Predicate.RENAMED_TO, m)),
			Frame.of(
					"#(?<s>@)?~(?:由[^,]{2,12})?(?:改为|改成了?|升格为|改组为|改建为|调整为|转为|改制为|转制为|升级为|改设为|扩建为|提升为|降格为|降为|改设|重组为|变更为|改组成|升格成|建为|调整设置为)(?:单独设置的|独立的)?(?<c>@(?:直属机构|组成部门|工作部门|直属事业单位)(?:的)?)?(?<o>@)!",
					(m) -> becomes(Predicate.CONVERTED_TO, m)),
			Frame.of("#(?:@)?改(?<s>@)为(?<o>@)!", (m) -> becomes(Predicate.CONVERTED_TO, m)),
			Frame.of("#(?<o>@)~(?:系|是)?由(?:原)?(?<s>@)(?:更名|改名|改称|改)而来(?=$|,)", (m) -> becomes(Predicate.RENAMED_TO, m)),
			Frame.of("#(?<o>@)?~(?:系|是)?由(?:原)?(?<s>@)(?:改建|改组|转制|改制|升格|转变)而[来成](?=$|,)", Naming::grows),
			Frame.of("#(?<s>@)?~(?:转制为|改制为|转企改制为|转为|改为)(?<w>(?:国有)?(?:独资)?企业(?:集团)?|经济实体|行业(?:协会|总会)|集团公司)(?=$|,)",
					(m) -> m.subjects().forEach((body) -> m.add(Predicate.CONVERTED_TO, body, m.group("w"), ""))));

	/** What is one or the other: 调整为甲类单位或并入乙类单位. */
	static final List<Frame> EITHER = List.of(
			Frame.of("#(?:原则上)?(?<s>@)?~(?:改为|调整为|转为)(?<o>@)或者?并入(?<i>@)$", Naming::either),
			Frame.of("#(?:原则上)?(?<s>@)?~并入(?<i>@)或者?(?:改为|调整为|转为)(?<o>@)$", Naming::either),
			Frame.of("#确需(?<w>[^,]{2,12}的)$", Naming::those));

	private static final Pattern SORT = Pattern.compile("(?:事业单位|机构|部门|单位)$");

	private Naming() {
	}

	private static void either(Match m) {
		List<String> subjects = m.group("s").isEmpty() ? m.discourse().topics() : m.bodies("s");
		m.relate(Predicate.CONVERTED_TO, subjects, m.bodies("o"), Qualifier.ALTERNATIVE);
		m.relate(Predicate.TRANSFERRED_TO, subjects, m.bodies("i"), "并入", Qualifier.ALTERNATIVE);
	}

	/** Those of the bodies spoken of that it is true of. */
	private static void those(Match m) {
		List<String> of = m.discourse().before();
		Matcher sort = SORT.matcher(of.isEmpty() ? "" : of.get(0));
		if (sort.find()) {
			List<String> those = List.of("确需" + m.group("w") + sort.group());
			m.discourse().gave(those);
			m.discourse().speakOf(those);
			m.understood();
		}
	}

	/** What it grew out of; what it is now was perhaps said before. */
	private static void grows(Match m) {
		List<String> now = m.group("o").isEmpty() ? m.discourse().topics() : m.bodies("o");
		List<String> before = m.bodies("s");
		if (now.size() == 1 && before.size() == 1) {
			m.relate(Predicate.CONVERTED_TO, before, now);
			m.discourse().become(before, now);
		}
	}

	private static void becomes(Predicate predicate, Match m) {
		List<String> before = m.group("s").isEmpty() ? m.discourse().topics() : m.bodies("s");
		List<String> after = m.bodies("o");
		Chunk kind = m.chunk("o");
		if (kind != null && kind.kind() == Chunk.Kind.CLASS && after.size() == 1) {
			m.relate(predicate, before, after);
			m.discourse().gave(before);
		}
		else if (before.size() == after.size()) {
			for (int i = 0; i < before.size(); i++) {
				m.add(predicate, before.get(i), after.get(i), "");
				if (predicate == Predicate.RENAMED_TO) {
					m.passOn(before.get(i), after.get(i));
				}
				if (!m.group("c").isEmpty()) {
					m.add(Predicate.CATEGORISED_AS, after.get(i), "", "", m.words("c"));
				}
			}
			m.discourse().become(before, after);
		}
	}

}
