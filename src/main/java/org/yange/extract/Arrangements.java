package org.yange.extract;

import java.util.List;

import org.yange.extract.Chunk.Kind;
import org.yange.extract.Frame.Match;
import org.yange.statement.Predicate;

/** Who manages, hosts, sends out and works for whom. */
final class Arrangements {

	private static final String MANAGES = "(?<q>统一管理|直接管理|垂直管理|归口管理|归口领导|统一领导|直接领导|双重管理|双重领导|代为管理|代管|托管|领导|管理)";

	static final List<Frame> FRAMES = List.of(
			Frame
				.of("#(?<s>@)?~(?:原)?由(?<p>@)(?:统一|归口|直接|垂直)?(?:管理|领导|代管)?(?:的)?,?(?:调整为|改为|改|转为|转|变更为|划转到|划转至|划转|划|移交给|移交)(?:由|归)?(?<o>@)"
						+ MANAGES + "(?:的)?!", Arrangements::managerChanges),
			Frame.of("#(?<s>@)~不再(?:由)?(?<o>@)" + MANAGES + "!",
					(m) -> m.relate(Predicate.MANAGED_BY, m.subjects(), m.bodies("o"), "ended")),
			Frame.of("#~不再由(?<o>@)" + MANAGES + "!",
					(m) -> m.relate(Predicate.MANAGED_BY, m.discourse().topics(), m.bodies("o"), "ended")),
			Frame.of("#(?<o>@)~不再" + MANAGES + "(?<s>@)?$",
					(m) -> m.relate(Predicate.MANAGED_BY, m.subjects(), m.bodies("o"), "ended")),
			Frame
				.of("#(?<s>@)?~(?:机构)?(?:由[^,]{1,12})?(?:调整为|改为|改|转为|实行|委托|划归|复归|改归|收归|归|交由|交|移交|划转|划)?(?:由)?(?<o>@)(?:为主)?"
						+ MANAGES + "(?=$|,|,以|并|的$|以)(?:的)?", Arrangements::managed),
			Frame.of("#(?<s>@)?~(?:隶属关系)?(?:调整为|改为|改|转为|划转)?(?:隶属于?|直属于?|直隶于?|归属于?|改隶|划属|改属)(?<o>@)(?<q>领导|管理)?!", Arrangements::managed),
			Frame.of("#(?<s>@)?~(?:调整为|改为|改|转为)?归口(?:由|到|于|在)?(?<o>@)(?<q>管理|领导|联系)?!",
					(m) -> m.relate(Predicate.MANAGED_BY, m.subjects(), m.bodies("o"),
							"归口" + (m.group("q").isEmpty() ? "管理" : m.group("q")))),
			Frame.of("#(?<o>@)~" + MANAGES + "(?<s>@)!",
					(m) -> m.relate(Predicate.MANAGED_BY, m.bodies("s"), m.bodies("o"), qualifier(m))),
			Frame.of("#(?:负责)?(?<q>代管|归口管理|直接管理|管理|领导)(?<s>@)$",
					(m) -> m.relate(Predicate.MANAGED_BY, m.bodies("s"), m.discourse().topics(), qualifier(m))),
			Frame.of("#(?<s>@)?~(?:作为|为|是|均为|列为|调整为|改为|设为)(?<o>@)(?:的)?派出(?:机构|机关|分局)",
					(m) -> m.relate(Predicate.DISPATCHED_BY, m.subjects(), m.bodies("o"))),
			Frame.of("#(?<s>@)?~由(?<o>@)派出(?:并)?(?<q>直接管理|垂直管理|管理)?$", Arrangements::dispatched),
			Frame.of("#(?<s>@)?~(?:作为|为|是)(?<o>@)的(?:常设)?(?:办事机构|工作机构|秘书机构|日常办事机构)",
					(m) -> m.relate(Predicate.OFFICE_OF, m.subjects(), m.bodies("o"))),
			Frame.of("#(?<s>@)?~(?:由)?设在(?<p>@)(?:改为|调整为|改|调整至)(?:设在)?(?<o>@)!", Arrangements::moves),
			Frame.of("#(?<s>@)?~不再设在(?<o>@)!",
					(m) -> m.relate(Predicate.HOSTS_OFFICE, m.bodies("o"), m.subjects(), "ended")),
			Frame.of("#(?<s>@)?~(?:的)?(?:改设在|改设|设在|调整到|设立在|挂靠在?|设于)(?<o>@)!", Arrangements::hosted),
			Frame.of("#(?<l>@)~(?:实行)?合署(?:办公)?!", Arrangements::shares),
			Frame.of("#(?<s>@)?~(?:同|与|和)(?<o>@)~(?:实行)?合署(?:办公)?!",
					(m) -> m.relate(Predicate.CO_LOCATED_WITH, m.subjects(), m.bodies("o"))),
			Frame.of(
					"#(?<s>@)?(?:的)?(?:日常|具体)(?:工作|事务|职责|办事机构工作)~由(?<p>@)(?:承担|负责)?(?:改由|调整为由|调整由|改为由|转由|调整为)(?<o>@)(?:承担|负责|办理)?$",
					Arrangements::worksChanges),
			Frame.of("#(?<s>@)?(?:的)?(?:日常|具体)(?:工作|事务|职责|办事机构工作)~(?:改|交|调整为|改为)?由(?<o>@)~(?:承担|负责|办理)",
					(m) -> m.relate(Predicate.DAILY_WORK_BY, m.subjects(), m.bodies("o"))),
			Frame.of("#(?<s>@)?~不再(?:承担|负责)(?<o>@)(?:的)?(?:日常|具体)(?:工作|事务|职责)",
					(m) -> m.relate(Predicate.DAILY_WORK_BY, m.bodies("o"), m.subjects(), "ended")),
			Frame.of("#(?<s>@)?~(?:承担|负责)(?<o>@)(?:的)?(?:日常|具体)(?:工作|事务)(?:职责)?",
					(m) -> m.relate(Predicate.DAILY_WORK_BY, m.bodies("o"), m.subjects())),
			Frame.of("#(?<s>@)~(?<q>统一管理|统一领导|归口管理|归口领导|统一归口管理)(?<d>[^,]+?)(?:工作)?$", Arrangements::oversees),
			Frame.of(
					"#(?<d>[^," + "@".replace("@", "\\uE000-\\uF8FF") + "]{2,20}?)工作~由(?<s>@)(?<q>统一管理|统一领导|归口管理|归口领导)",
					Arrangements::oversees),
			Frame.of("#(?<q>统一管理|统一领导)(?<d>[^,@]{2,}?)工作$", Arrangements::ownOversees),
			Frame.of("#(?<s>@)~(?<q>承担)(?<d>[^,]{1,12}?工作)职责$", Arrangements::oversees));

	private Arrangements() {
	}

	private static String qualifier(Match m) {
		return m.group("q").equals("管理") ? "" : m.group("q");
	}

	private static void managed(Match m) {
		Chunk subject = m.chunk("s");
		if (subject == null && !m.group("s").isEmpty()) {
			return;
		}
		List<String> managers = m.bodies("o");
		m.relate(Predicate.MANAGED_BY, m.subjects(), managers, qualifier(m));
	}

	private static void managerChanges(Match m) {
		List<String> bodies = m.subjects();
		m.relate(Predicate.MANAGED_BY, bodies, m.bodies("p"), "ended");
		m.relate(Predicate.MANAGED_BY, bodies, m.bodies("o"), qualifier(m));
	}

	private static void dispatched(Match m) {
		m.relate(Predicate.DISPATCHED_BY, m.subjects(), m.bodies("o"));
		if (!m.group("q").isEmpty()) {
			m.relate(Predicate.MANAGED_BY, m.subjects(), m.bodies("o"), qualifier(m));
		}
	}

	/** All in one place, or as many in as many, in their order (分别). */
	private static void hosted(Match m) {
		List<String> hosts = m.bodies("o");
		Chunk subject = m.chunk("s");
		boolean its = subject != null && subject.kind() == Kind.OFFICE;
		List<String> offices = its ? m.bodies("s") : m.subjects();
		for (int i = 0; i < offices.size() && !hosts.isEmpty(); i++) {
			m.add(Predicate.HOSTS_OFFICE, hosts.get((hosts.size() == offices.size()) ? i : 0), offices.get(i), "");
		}
	}

	private static void moves(Match m) {
		m.relate(Predicate.HOSTS_OFFICE, m.bodies("p"), m.subjects(), "ended");
		m.relate(Predicate.HOSTS_OFFICE, m.bodies("o"), m.subjects());
	}

	private static void shares(Match m) {
		List<String> all = m.bodies("l");
		if (all.size() == 2) {
			m.add(Predicate.CO_LOCATED_WITH, all.get(0), all.get(1), "");
			m.discourse().speakOf(all);
		}
	}

	private static void worksChanges(Match m) {
		m.relate(Predicate.DAILY_WORK_BY, m.subjects(), m.bodies("p"), "ended");
		m.relate(Predicate.DAILY_WORK_BY, m.subjects(), m.bodies("o"));
	}

	/** Said among the duties of the body that the document is about. */
	private static void ownOversees(Match m) {
		m.discourse()
			.own()
			.forEach((subject) -> m.add(Predicate.OVERSEES, subject, "", m.words("d"), m.group("q")));
	}

	private static void oversees(Match m) {
		Chunk body = m.chunk("d");
		if (body != null && body.kind() == Kind.BODIES) {
			m.relate(Predicate.MANAGED_BY, m.bodies("d"), m.subjects(), m.group("q"));
		}
		else {
			m.subjects().forEach((subject) -> m.add(Predicate.OVERSEES, subject, "", m.words("d"), m.group("q")));
		}
	}

}
