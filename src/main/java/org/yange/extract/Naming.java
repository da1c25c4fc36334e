package org.yange.extract;

import java.util.List;

import org.yange.extract.Frame.Match;
import org.yange.statement.Predicate;

/**
 * How bodies become others, by name or by kind: as many become as many, in their order.
 */
final class Naming {

	static final List<Frame> FRAMES = List.of(
			Frame.of("#(?<s>@)?~(?:的)?(?:名称)?(?:更名为?|改称(?:为)?|复称(?:为)?|定名为|易名为|复名为|改名为?|名称(?:改|变更)为)(?<o>@)!",
					(m) -> becomes(Predicate.RENAMED_TO, m)),
			Frame.of(
					"#(?<s>@)?~(?:由[^,]{2,12})?(?:改为|升格为|改组为|改建为|调整为|转为|改制为|转制为|升级为|改设为|扩建为|提升为|降格为|降为|改设|重组为|变更为|改组成|升格成|建为|调整设置为|调整更名为)(?:单独设置的|独立的)?(?<c>@(?:直属机构|组成部门|工作部门|直属事业单位)(?:的)?)?(?<o>@)!",
					(m) -> becomes(Predicate.CONVERTED_TO, m)),
			Frame.of("#(?<s>@)~(?:转制为|改制为|转企改制为|转为|改为)(?<w>(?:国有)?(?:独资)?企业)(?=$|,)",
					(m) -> m.subjects()
						.forEach((body) -> m.add(Predicate.CONVERTED_TO, body, m.group("w"), ""))));

	private Naming() {
	}

	private static void becomes(Predicate predicate, Match m) {
		List<String> before = m.group("s").isEmpty() ? m.discourse().topics() : m.bodies("s");
		List<String> after = m.bodies("o");
		if (before.size() == after.size()) {
			for (int i = 0; i < before.size(); i++) {
				m.add(predicate, before.get(i), after.get(i), "");
				if (!m.group("c").isEmpty()) {
					m.add(Predicate.CATEGORISED_AS, after.get(i), "", "", m.words("c"));
				}
			}
			m.discourse().gave(before);
			m.discourse().speakOf(after);
		}
	}

}
