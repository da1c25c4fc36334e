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
			Frame.of(
					"#(?<s>@)?~(?:在[^,@]{2,20})?" + FOUND
							+ "(?:新的|为|了|起|成){0,8}(?<o>@)(?!的|筹|工作|方案|动员|挂牌|期间|过程|情况|[时前后]|以[前后来]|之[前后]|党组|领导)",
					Founding::founds),
			Frame.of("#(?<o>@)~(?<q>挂牌成立|宣告成立|成立|组建|设立|重新组建|恢复设立|单独设置|恢复)(?:了)?$", Founding::founds),
			Frame.of("#(?<o>@)(?:均|都)?(?:为|是|系)(?<q>新组建|新设立|新成立|新设|重新组建)(?:的)?", Founding::founds),
			Frame.of("#(?:均|都)?(?:是|系)(?<q>新组建|新设立|新成立|新设|重新组建)的$", Founding::alone),
			Frame.of("#(?<q>新组建|重新组建|新设立|新成立|新设)的是(?<o>@)!", Founding::founds),
			Frame.of("#(?:继续)?保留$",
					(m) -> m.discourse().topics().forEach((name) -> m.add(Predicate.RETAINED, name, "", ""))),
			Frame.of("#[从由]@(?:中)?(?:划出|分出|析出|分离|独立)(?:出来)?(?:单设|单独设立|单独设置|独立设置|单独办公)?(?=$|,)", Founding::leaves),
			Frame.of("#(?<s>@)(?:中)?(?<q>析出|分出|划出|分立出)(?:并)?(?:成立|设立|建立)?(?:了)?(?<o>@)!", Founding::founds),
			Frame.of(
					"#(?:@)?~(?<q>不再保留|不再设立|不再设置|撤销|撤并|裁撤|撤|不保留)(?:或者?(?:新设|设立|保留))?(?:了)?(?<alone>单设的|单独设置的|独立设置的)?(?:原)?(?<o>@)!",
					Founding::ends),
			Frame.of("#(?<o>@)~(?:予以|被)?(?:不再保留(?:独立|单独)?(?:建制|机构|法人资格)?|撤销(?:了)?|解散|停办|撤并|不再设立|裁撤|不复存在)(?<alone>单设)?!",
					Founding::ends),
			Frame.of("#(?<o>@)的建制~(?:予以)?(?:取消|撤销|不再保留)(?<alone>单设)?(?=$|,)", Founding::ends),
			Frame.of("#~不再(?<alone>单设|单独设置|单独设立|独立设置)(?<o>@)!", Founding::ends),
			Frame.of("#(?<o>@)~不再(?<alone>单设|单独设置|独立设置)!", Founding::ends), Frame
				.of("#(?<s>@)?~(?:从@(?:中)?(?:划出|分出|分离|独立)(?:出来)?,?)?(?:改为|调整为)?(?<q>单独设置|单独设立|独立设置)$", Founding::alone),
			Frame.of("#(?<s>@)~从@(?:中)?(?:划出|分出|分离|独立)(?:出来)?$", (m) -> {
				m.subjects();
				m.understood();
			}), Frame.of("#~不再(?:保留)?(?:单设|单独设置|独立设置)$", Founding::givenUp),
			Frame.of("#(?<o>@)~(?:予以|继续|仍予|仍)?(?:保留|继续设置)(?:不变)?(?=$|,)", Founding::keeps),
			Frame.of("#(?:继续予以保留|予以保留|继续保留|继续设置)$", Founding::keeps),
			Frame.of("#(?:以下|下列)(?:部门|机构|单位)(?:予以)?(?:不再保留|撤销):?(?<o>@)!", Founding::ends),
			Frame.of("#(?:不再保留|撤销)的(?:部门|机构|单位)(?:有|为|是|包括)?:?(?<o>@)!", Founding::ends),
			Frame.of("#(?:继续)?保留的(?:部门|机构|单位)(?:有|为|是|包括)?:?(?<o>@)!", Founding::keeps),
			Frame.of("#(?<q>新?组建|新?设立|重新组建)的(?:部门|机构|单位)(?:有|为|是|包括)?:?(?<o>@)!", Founding::founds),
			Frame.of("#~(?:继续|仍)?保留(?<o>@)!", Founding::keeps),
			Frame.of("#(?:(?:新组建|重新组建|新设立|新成立|调整后|改革后)的)?(?<o>@)$", (m) -> {
				m.discourse().speakOf(m.bodies("o"));
				m.understood();
			}), Frame.of("#~(?:优化|调整|完善|强化|明确|理顺)(?<o>@)(?:的)?(?:职责|职能|机构设置|设置|管理体制|领导体制)$", (m) -> {
				m.discourse().isAbout(m.bodies("o"));
				m.understood();
			}));

	private Founding() {
	}

	private static void founds(Match m) {
		List<String> founders = m.group("s").isEmpty() ? List.of() : m.bodies("s");
		List<String> names = m.discourse().branches(founders, m.bodies("o"));
		names.forEach((name) -> m.add(Predicate.ESTABLISHED, name, "", "", m.group("q")));
		m.discourse().found(names);
	}

	/** Who had joined the body leaves it again. */
	private static void leaves(Match m) {
		m.discourse().comeBack();
		m.understood();
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

	/** What was a part or a plate of another is a body of its own. */
	private static void alone(Match m) {
		if (!m.group("s").isEmpty() || m.discourse().isSpokenOfNow()) {
			m.subjects().forEach((name) -> m.add(Predicate.ESTABLISHED, name, "", "", m.group("q")));
		}
	}

	/** What went into another is no longer set up alone. */
	private static void givenUp(Match m) {
		if (m.discourse().hasGiven()) {
			m.discourse().before().forEach((name) -> m.add(Predicate.ABOLISHED, name, "", "", "standalone"));
		}
	}

	private static void keeps(Match m) {
		List<String> kept = m.group("o").isEmpty() ? m.discourse().topics() : m.bodies("o");
		kept.forEach((name) -> m.add(Predicate.RETAINED, name, "", ""));
		m.discourse().speakOf(kept);
	}

}
