package org.yange.extract;

import java.util.List;

import org.yange.extract.Frame.Match;
import org.yange.statement.Predicate;
import org.yange.statement.Qualifier;

/** How bodies begin, end and are kept. */
final class Founding {

	private static final String FOUND = "(?<q>重新组建|新组建|组建|恢复设立|恢复设置|恢复成立|恢复|另设|增设|新设立|新设|新成立|单独设置|设立|设置|成立|建立|设)";

	static final List<Frame> FRAMES = List.of(Frame.of("#(?<s>@)~(?<q>分设|分立|分拆|拆分|分)(?:为|成)(?<o>@)!", Founding::splits),
			Frame.of("#(?<q>分设|分立|分拆|拆分)(?:为|成)?(?<o>@)!", Founding::splits),
			Frame.of("#(?<s>@)?~" + FOUND + "(?:新的|为|了)?(?<o>@)!", Founding::founds),
			Frame.of("#(?<o>@)~(?<q>挂牌成立|宣告成立|成立|组建|设立|重新组建|恢复设立|单独设置|恢复)(?:了)?$", Founding::founds),
			Frame.of("#(?<o>@)(?:均|都)?(?:为|是|系)(?<q>新组建|新设立|新成立|重新组建)(?:的)?", Founding::founds),
			Frame.of("#~(?<q>不再保留|不再设立|不再设置|撤销|撤并|裁撤|不保留)(?:了)?(?<alone>单设的|单独设置的|独立设置的)?(?:原)?(?<o>@)!",
					Founding::ends),
			Frame.of("#(?<o>@)~(?:予以|被)?(?:不再保留|撤销|不再设立|裁撤|不复存在)(?<alone>单设)?!", Founding::ends),
			Frame.of("#(?<o>@)~不再(?<alone>单设|单独设置|独立设置)!", Founding::ends),
			Frame.of("#(?<o>@)~(?:予以|继续|仍予|仍)?保留(?:不变)?(?=$|,)", Founding::keeps),
			Frame.of("#~(?:继续|仍)?保留(?<o>@)!", Founding::keeps),
			Frame.of("#~(?:优化|调整|完善|强化|明确|理顺)(?<o>@)(?:的)?(?:职责|职能|机构设置|设置|管理体制|领导体制)$", (m) -> {
				m.telling().isAbout(m.bodies("o"));
				m.understood();
			}));

	private Founding() {
	}

	private static void founds(Match m) {
		List<String> names = m.bodies("o");
		names.forEach((name) -> m.add(Predicate.ESTABLISHED, name, "", "", m.group("q")));
		m.telling().speakOf(names);
	}

	private static void splits(Match m) {
		List<String> from = !m.group("s").isEmpty() ? m.bodies("s") : m.telling().ended();
		List<String> to = m.bodies("o");
		if (to.size() > 1) {
			founds(m);
			m.relate(Predicate.TRANSFERRED_TO, from, to, Qualifier.SHARED);
		}
	}

	private static void ends(Match m) {
		for (String name : m.bodies("o")) {
			m.add(Predicate.ABOLISHED, name, "", "", m.group("alone").isEmpty() ? "" : "standalone");
			m.telling().ended().add(name);
		}
		m.telling().speakOf(m.bodies("o"));
	}

	private static void keeps(Match m) {
		m.bodies("o").forEach((name) -> m.add(Predicate.RETAINED, name, "", ""));
		m.telling().speakOf(m.bodies("o"));
	}

}
