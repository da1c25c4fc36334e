package org.yange.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yange.extract.Frame.Match;
import org.yange.statement.Predicate;
import org.yange.statement.Qualifier;

/** How bodies begin, end and are kept. */
final class Founding {

	private static final String FOUND = "(?<q>重新组建|新组建|整合组建|合并组建|联合组建|(?:合并|整合|联合)(?:设立|成立|组成)|组建|恢复设立|恢复设置|恢复成立|恢复|复设|复建|创建|始建|新建|建|另设|增设|新设立|新设|新成立|单独设置|设立|设置|成立|建立|设)";

	/** What is told of is new. */
	private static final Pattern NEW = Pattern.compile("(?:新组建|重新组建|新成立|新设立)的");

	static final List<Frame> FRAMES = List.of(Frame.of("#(?<s>@)~(?<q>分设|分立|分拆|拆分|分)(?:为|成)(?<o>@)!", Founding::splits),
			Frame.of("#(?<s>@)~一分为[二三四五](?=$|,)", (m) -> {
				m.discourse().gave(m.bodies("s"));
				m.understood();
			}), Frame.of("#(?<q>分设|分立|分拆|拆分)(?:为|成)?(?<o>@)!", Founding::splits),
			Frame.of("#(?<s>@)?~(?:在[^,@]{2,20})?" + FOUND
					+ "(?:新的|为|了|起|成){0,8}(?<k>[\\p{IsHan}]{0,6}议事协调机构)?(?<o>@)(?!的|筹|工作|方案|动员|挂牌|期间|过程|情况|[时前后]|以[前后来]|之[前后]|党组|领导)",
					Founding::founds),
			Frame.of("#(?:(?:新组建|新成立|新设立|重新组建)的)?(?<o>@)~(?<q>挂牌成立|宣告成立|成立|建立|组建|设立|重新组建|恢复设立|单独设置|恢复)(?:了)?$",
					Founding::founds),
			Frame.of("#(?<o>@)(?:均|都)?(?:为|是|系)(?<q>新组建|新设立|新成立|新设|重新组建)(?:的)?", Founding::founds),
			Frame.of("#(?:宣布|揭牌|挂牌)(?<q>成立|组建)的(?<o>@)(?=$|,)", Founding::founds),
			Frame.of("#(?:均|都)?(?:是|系)(?<q>新组建|新设立|新成立|新设|重新组建)的$", Founding::alone),
			Frame.of("#(?<q>新组建|重新组建|新设立|新成立|新设)的是(?<o>@)!", Founding::founds),
			Frame.of("#~(?:正式|始)?(?<q>设立|成立|建立|组建|设)(?:了)?(?=$|,)", Founding::itself),
			Frame.of("#~(?:予以|被)?(?:撤销|裁撤|解散|撤)(?:了)?(?=$|,)", Founding::endsItself),
			Frame.of("#(?:其)?前身(?:为|是|系)(?<o>@)(?=$|,)", (m) -> {
				m.discourse().speakOf(m.bodies("o"));
				m.understood();
			}),
			Frame.of("#(?:继续)?保留$",
					(m) -> m.discourse().topics().forEach((name) -> m.add(Predicate.RETAINED, name, "", ""))),
			Frame.of("#[从由]@(?:中)?(?:划出|分出|析出|分离|独立)(?:出来)?(?:单设|单独设立|单独设置|独立设置|单独办公)?(?=$|,)", Founding::leaves),
			Frame.of("#(?<s>@)(?:中)?(?<q>析出|分出|划出|分立出)(?:并)?(?:成立|设立|建立)?(?:了)?(?<o>@)!", Founding::founds),
			Frame.of(
					"#(?:@)?~(?<q>不[再在]保留|不再设立|不再设置|撤销|撤并|裁撤|撤|不保留)(?:或者?(?:新设|设立|保留))?(?:了)?(?<alone>单设的|单独设置的|独立设置的)?(?:原)?(?<o>@)!",
					Founding::ends),
			Frame.of("#(?<o>@)~(?:予以|被)?(?:不再保留(?:独立|单独)?(?:建制|机构|法人资格)?|撤销(?:了)?|解散|停办|撤并|不再设立|裁撤|不复存在)(?<alone>单设)?!",
					Founding::ends),
			Frame.of("#(?<o>@)的建制~(?:予以)?(?:取消|撤销|不再保留)(?<alone>单设)?(?=$|,)", Founding::ends),
			Frame.of("#~不再(?<alone>单设|单独设置|单独设立|独立设置)(?<o>@)!", Founding::ends),
			Frame.of("#(?<o>@)~不再(?<alone>单设|单独设置|独立设置)!", Founding::ends), Frame
				.of("#(?<s>@)?~(?:从@(?:中)?(?:划出|分出|分离|独立)(?:出来)?,?)?(?:改为|调整为)?(?<q>单独设置|单独设立|独立设置)$", Founding::alone),
			Frame.of("#(?<s>@)~从@(?:中)?(?:划出|分出|分离|独立|剥离)(?:出来)?$", (m) -> {
				m.subjects();
				m.understood();
			}), Frame.of("#~不再(?:保留)?(?:单设|单独设置|独立设置)$", Founding::givenUp),
			Frame.of("#(?<o>@)~(?:予以|继续|仍予|仍|予)?(?:保留|继续设置)(?:不变)?(?=$|,)", Founding::keeps),
			Frame.of("#(?:继续予以保留|予以保留|予保留|继续保留|继续设置)$", Founding::keeps),
			Frame.of("#(?:以下|下列)(?:部门|机构|单位)(?:予以)?(?:不再保留|撤销):?(?<o>@)!", Founding::ends),
			Frame.of("#(?:不再保留|撤销)的(?:部门|机构|单位)(?:有|为|是|包括)?:?(?<o>@)!", Founding::ends),
			Frame.of("#(?:继续)?保留的(?:部门|机构|单位)(?:有|为|是|包括)?:?(?<o>@)!", Founding::keeps),
			Frame.of("#(?<q>新?组建|新?设立|重新组建)的(?:部门|机构|单位)(?:有|为|是|包括)?:?(?<o>@)!", Founding::founds),
			Frame.of("#~(?:继续|仍)?保留(?<o>@)!", Founding::keeps),
			Frame.of("#(?:(?:新组建|重新组建|新设立|新成立|调整后|改革后)的)?(?<o>@)$", (m) -> {
				List<String> bodies = m.bodies("o");
				if (NEW.matcher(m.phrase().text()).lookingAt()) {
					m.discourse().found(bodies);
				}
				m.discourse().speakOf(bodies);
				m.understood();
			}), Frame.of("#~(?:优化|调整|完善|强化|明确|理顺)(?<o>@)(?:的)?(?:职责|职能|机构设置|设置|管理体制|领导体制)$", (m) -> {
				m.discourse().isAbout(m.bodies("o"));
				m.understood();
			}));

	/** Whose units are no bodies. */
	private static final Pattern OFFICE = Pattern.compile("(?:局|厅|社|公司|中心|总社|联社)$");

	private static final Pattern UNIT = Pattern.compile("(?:[科股组]|(?<!办公)室|(?<!办事|管理|秘书)处)$");

	/** A unit of a body. */
	private static final Pattern INTERNAL = Pattern
		.compile(".{2,}(?:局|办|委|厅|院|中心|委员会|办公室)[\\p{IsHan}]{2,8}(?:股|科|(?<!办事|管理|秘书)处)");

	/** Of what category the bodies of a list are: 等4个市委议事协调机构. */
	private static final Pattern COUNTED = Pattern
		.compile("等(?:\\d+|[一二三四五六七八九十两]+)个([\\p{IsHan}]{0,6}(?:议事协调机构|直属机构|工作部门|组成部门|工作机关))$");

	private Founding() {
	}

	private static void founds(Match m) {
		List<String> founders = m.group("s").isEmpty() ? List.of() : m.bodies("s");
		List<String> names = m.discourse().antecedents().branches(founders, m.bodies("o"));
		List<String> owners = founders.isEmpty() ? m.discourse().topics() : founders;
		boolean inside = m.group("q").matches("[增另]?设") && owners.size() == 1 && OFFICE.matcher(owners.get(0)).find();
		names.stream()
			.filter((name) -> !INTERNAL.matcher(name).matches() && !(inside && UNIT.matcher(name).find()))
			.forEach((name) -> m.add(Predicate.ESTABLISHED, name, "", "", m.group("q")));
		Chunk named = m.chunk("o");
		Matcher counted = COUNTED.matcher((named != null) ? named.words() : "");
		if (counted.find()) {
			names.forEach((name) -> m.add(Predicate.CATEGORISED_AS, name, "", "", counted.group(1)));
		}
		if (!m.group("k").isEmpty()) {
			names.forEach((name) -> m.add(Predicate.CATEGORISED_AS, name, "", "", m.group("k")));
		}
		m.discourse().found(names);
		m.discourse().foundedBy(founders);
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
			if (!m.group("q").equals("分")) {
				founds(m);
			}
			m.relate(Predicate.TRANSFERRED_TO, from, to, Qualifier.SHARED);
		}
	}

	private static void ends(Match m) {
		List<String> names = m.bodies("o");
		String alone = m.group("alone").isEmpty() ? "" : "standalone";
		names.stream()
			.filter((name) -> !INTERNAL.matcher(name).matches())
			.forEach((name) -> m.add(Predicate.ABOLISHED, name, "", "", alone));
		m.discourse().end(names);
	}

	/** What was a part or a plate of another is a body of its own. */
	private static void alone(Match m) {
		if (!m.group("s").isEmpty() || m.discourse().isSpokenOfNow()) {
			m.subjects().forEach((name) -> m.add(Predicate.ESTABLISHED, name, "", "", m.group("q")));
		}
	}

	/** The body under whose name an entry stands, or that the sentence has spoken of. */
	private static void itself(Match m) {
		if (m.discourse().isEntry()) {
			m.discourse().topics().forEach((name) -> m.add(Predicate.ESTABLISHED, name, "", "", m.group("q")));
		}
	}

	private static void endsItself(Match m) {
		if (m.discourse().isEntry()) {
			List<String> names = m.discourse().topics();
			names.forEach((name) -> m.add(Predicate.ABOLISHED, name, "", ""));
			m.discourse().end(names);
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
