package org.yange.extract;

import java.util.List;

import org.yange.extract.Frame.Match;
import org.yange.statement.Predicate;
import org.yange.statement.Qualifier;

/** How bodies begin, end and are kept. */
final class Founding {

	private static final String FOUND = "(?<q>重新组建|新组建|整合组建|合并组建|联合组建|组建|恢复设立|恢复设置|恢复成立|恢复|复设|复建|创建|始建|新建|建|另设|增设|新设立|新设|新成立|单独设置|设立|设置|成立|建立|设)";

	static final List<Frame> FRAMES = List.of(Frame.of("#(?<s>@)~(?<q>分设|分立|分拆|拆分|分)(?:为|成)(?<o>@)!", Founding::splits),
			Frame.of("#(?<q>分设|分立|分拆|拆分)(?:为|成)?(?<o>@)!", Founding::splits),
			Frame.of("#(?<s>@)?~" + FOUND + "(?:新的|为|了)?(?<o>@)!", Founding::founds),
			Frame.of("#(?<o>@)~(?<q>挂牌成立|宣告成立|成立|组建|设立|重新组建|恢复设立|单独设置|恢复)(?:了)?$", Founding::founds),
			Frame.of("#(?<o>@)(?:均|都)?(?:为|是|系)(?<q>新组建|新设立|新成立|重新组建)(?:的)?", Founding::founds),
			Frame.of("#(?:@)?~(?<q>不再保留|不再设立|不再设置|撤销|撤并|裁撤|不保留)(?:了)?(?<alone>单设的|单独设置的|独立设置的)?(?:原)?(?<o>@)!",
					Founding::ends),
			Frame.of("#(?<o>@)~(?:予以|被)?(?:不再保留(?:独立|单独)?(?:建制|机构|法人资格)?|撤销|解散|停办|撤并|不再设立|裁撤|不复存在)(?<alone>单设)?!", Founding::ends),
			Frame.of("#~不再(?<alone>单设|单独设置|单独设立|独立设置)(?<o>@)!", Founding::ends),
			Frame.of("#(?<o>@)~不再(?<alone>单设|单独设置|独立设置)!", Founding::ends),
			Frame.of("#(?<o>@)~(?:予以|继续|仍予|仍)?(?:保留|继续设置)(?:不变)?(?=$|,)", Founding::keeps),
			Frame.of("#(?:继续予以保留|予以保留|继续保留|继续设置)$", Founding::keeps),
			Frame.of("#(?:不再保留|撤销)的(?:部门|机构|单位)(?:有|为|是|包括)?:?(?<o>@)!", Founding::ends),
			Frame.of("#(?:继续)?保留的(?:部门|机构|单位)(?:有|为|是|包括)?:?(?<o>@)!", Founding::keeps),
			Frame.of("#(?<q>新?组建|新?设立|重新组建)的(?:部门|机构|单位)(?:有|为|是|包括)?:?(?<o>@)!", Founding::founds),
			Frame.of("#~(?:继续|仍)?保留(?<o>@)!", Founding::keeps),
			Frame.of("#(?:(?:新组建|重新组建|新设立|新成立|调整后|改革后)的)?(?<o>@)$", (m) -> {
				m.discourse().speakOf(m.bodies("o"));
				m.understood();
			}),
			Frame.of("#~(?:优化|调整|完善|强化|明确|理顺)(?<o>@)(?:的)?(?:职责|职能|机构设置|设置|管理体制|领导体制)$", (m) -> {
				m.discourse().isAbout(m.bodies("o"));
				m.understood();
			}));

	private Founding() {
	}

	private static void founds(Match m) {
		List<String> names = m.bodies("o");
		names.forEach((name) -> m.add(Predicate.ESTABLISHED, name, "", "", m.group("q")));
		m.discourse().found(names);
	}

	private static void splits(Match m) {
		List<String> from = !m.group("s").isEmpty() ? m.bodies("s") : m.discourse().before();
		List<String> to = m.bodies("o");
		if (to.size() > 1) {
			founds(m);
			m.relate(Predicate.TRANSFERRED_TO, from, to, Qualifier.SHARED);
		}
	}

	private static void ends(Match m) {
		List<String> names = m.bodies("o");
		String alone = m.group("alone").isEmpty() ? "" : "standalone";
		names.forEach((name) -> m.add(Predicate.ABOLISHED, name, "", "", alone));
		m.discourse().end(names);
	}

	private static void keeps(Match m) {
		List<String> kept = m.group("o").isEmpty() ? m.discourse().topics() : m.bodies("o");
		kept.forEach((name) -> m.add(Predicate.RETAINED, name, "", ""));
		m.discourse().speakOf(kept);
	}

}
