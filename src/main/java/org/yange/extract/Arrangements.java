package org.yange.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yange.extract.Chunk.Kind;
import org.yange.extract.Frame.Match;
import org.yange.statement.Predicate;

/** Who manages, hosts, sends out and works for whom. */
final class Arrangements {

	private static final String MANAGES = "(?<q>统一领导和管理|领导和管理|统一管理|直接管理|垂直管理|归口管理|归口领导|统一领导|直接领导|双重管理|双重领导|共同管理|共同领导|代为管理|代管|托管|领导|管理|管(?=$|,))";

	/** A place that is named, below a county. */
	private static final String TOWN = "[\\p{IsHan}&&[^、和由]]{2,5}(?:镇|乡|街道)";

	/** The office of a body that only coordinates. */
	private static final Pattern COORDINATING = Pattern.compile("(?:委员会|小组|指挥部|联席会议)(?:的)?(?:办公室|秘书处|办事机构)$");

	private static final Pattern PARTED = Pattern.compile("(.{3,}?(?:局|委员会|厅|院)).{2,12}(?:分局|办事处|派出所|分院|监管所|管理所)");

	private static final Pattern OF_COMMITTEE = Pattern.compile("(.*(?:委员会|领导小组|协调小组|指挥部|联席会议))(?:办公室|秘书处|秘书组)");

	static final List<Frame> FRAMES = List.of(Frame
		.of("#(?<s>@)?~(?:原)?由(?<p>@)(?:统一|归口|直接|垂直)?(?:管理|领导|代管)?(?:的)?,?(?:调整为|改为|改|转为|转给|交给|转|变更为|划转到|划转至|划转|划|移交给|移交)(?:由|归)?(?<o>@)"
				+ MANAGES + "(?:的)?!", Arrangements::managerChanges),
			Frame.of(
					"#(?<s>@)?~(?:的)?(?:隶属关系)?由(?<p>@)(?:所属|管理|领导|下属)?(?:划转|整建制)?(?:调整|变更|改|转)(?:为|到|至)(?:由)?(?<o>@)(?:所属|(?<q>归口管理|直接管理|代管|管理|领导)|下属)?(?=$|,)",
					Arrangements::managerChanges),
			Frame.of("#(?<p>@)(?:代管|管理|归口管理|领导)的(?<s>@)~(?:调整为|调整|改为|改|转为|划)(?:由|归)(?<o>@)" + MANAGES + "(?=$|,)",
					Arrangements::managerChanges),
			Frame.of("#(?<s>@)?~由(?<p>@)(?:代管|管理)(?:改为|调整为)(?:由)?(?<o>@)(?<q>直属)(?:单位|机构)?(?=$|,)",
					Arrangements::managerChanges),
			Frame.of("#(?<s>@)?~由(?<p>@)(?:代管|管理)(?:改为|调整为)(?<q>单独设置|单独设立)!", Arrangements::standsAlone),
			Frame.of("#(?<s>@)~不再(?:由)?(?<o>@)" + MANAGES + "!",
					(m) -> m.relate(Predicate.MANAGED_BY, m.subjects(), m.bodies("o"), "ended")),
			Frame.of("#~不再由(?<o>@)" + MANAGES + "!",
					(m) -> m.relate(Predicate.MANAGED_BY, m.discourse().topics(), m.bodies("o"), "ended")),
			Frame.of("#(?<o>@)~不再" + MANAGES + "(?<s>@)?$",
					(m) -> m.relate(Predicate.MANAGED_BY, m.subjects(), m.bodies("o"), "ended")),
			Frame.of("#(?<s>@)?~由(?<w>" + TOWN + ")(?:管理)?(?:划归|划转|移交|改由|转由|改为由|调整为由)(?:给|到|至)?(?<o>@)" + MANAGES
					+ "(?=$|,)", Arrangements::fromTown),
			Frame
				.of("#(?<s>@)?~(?:机构)?(?:由[^,]{1,12})?(?:调整为|调整|改为|改|转为|实行|委托|划归|复归|改归|收归|归|交由|交|移交|划转|划)?(?:由)?(?<o>@)(?:为主)?"
						+ MANAGES + "(?=$|,|,以|并|的$|以)(?:的)?", Arrangements::managed),
			Frame.of("#(?<w>" + TOWN + "(?:[、和]" + TOWN + "){0,20})~(?:委托|交由|由|交)(?<o>@)" + MANAGES + "(?=$|,)",
					Arrangements::towns),
			Frame.of("#(?<s>@)?~(?:交由|交|由|归)(?<w>" + TOWN + ")" + MANAGES + "(?=$|,|,以|并)", Arrangements::byTown),
			Frame.of("#(?<s>@)?~(?:隶属关系)?(?:调整为|改为|改|转为|划转)?(?:隶属于?|直属于?|直隶于?|归属于?|改隶|划属|改属)(?<o>@)(?<q>领导|管理)?!",
					Arrangements::managed),
			Frame.of("#(?<s>@)?~(?:调整为|改为|改|转为)?归口(?:由|到|于|在)?(?<o>@)(?<q>管理|领导|联系)?!",
					(m) -> m.relate(Predicate.MANAGED_BY, m.subjects(), m.bodies("o"),
							"归口" + (m.group("q").isEmpty() ? "管理" : m.group("q")))),
			Frame.of("#(?<o>@)~" + MANAGES + "(?<s>@)!",
					(m) -> m.relate(Predicate.MANAGED_BY, m.bodies("s"), m.bodies("o"), qualifier(m))),
			Frame.of("#(?<o>@)对(?<s>@)实行" + MANAGES + "!",
					(m) -> m.relate(Predicate.MANAGED_BY, m.bodies("s"), m.bodies("o"), qualifier(m))),
			Frame.of("#(?:负责)?(?<q>代管|统一管理|统一领导|归口管理|归口领导|直接管理|直接领导|管理|领导)(?<s>@)(?:等)?$",
					(m) -> m.relate(Predicate.MANAGED_BY, m.bodies("s"), m.discourse().topics(), qualifier(m))),
			Frame.of("#(?<s>@)?~(?:同时|并)?(?:接受|受)(?<o>@)(?:的)?" + MANAGES + "(?=$|,)", Arrangements::managed),
			Frame.of("#(?<s>@)?~(?:作为|为|是|属于?|均为|列为|调整为|改为|设为)(?<o>@)(?:的)?派出(?:机构|机关|分局)",
					(m) -> m.relate(Predicate.DISPATCHED_BY, m.subjects(), m.bodies("o"))),
			Frame.of("#(?<s>@)?~(?:作为|为|是|均为|列为)(?:其|该局|本局)?(?:的)?派出(?:机构|机关)(?=$|,)", Arrangements::sentOut),
			Frame.of("#(?<s>@)?~由(?<o>@)派出(?:并)?(?<q>直接管理|垂直管理|管理)?$", Arrangements::dispatched),
			Frame.of("#(?<s>@)?~(?:作为|为|是)(?<o>@)的(?:常设)?(?:办事机构|工作机构|秘书机构|日常办事机构)",
					(m) -> m.relate(Predicate.OFFICE_OF, m.subjects(), m.bodies("o"))),
			Frame.of("#(?<s>@)?~(?:实行)?以(?<o>@)为主的?(?<q>双重管理|双重领导|垂直管理)(?=$|,)", Arrangements::managed),
			Frame.of("#(?<s>@)的办事机构(?:分别|依次)?(?:为|是)(?<o>@)$", (m) -> {
				List<String> offices = m.bodies("o");
				m.relate(Predicate.OFFICE_OF, offices, m.bodies("s"));
			}), Frame.of("#(?<s>@)~(?:作为|为|是)其(?:常设|日常)?(?:办事机构|工作机构|秘书机构)$", Arrangements::officeOf),
			Frame.of(
					"#(?<s>@)?~实行(?<o>@)(?:和|与|、)(?<w>(?:所在)?(?:乡镇|街道|县区|[\\p{IsHan}]{1,4}[镇乡]|街道\\(镇\\)|乡\\(镇\\)|乡镇\\(街道\\)))(?:的)?(?<q>双重管理|双重领导)$",
					Arrangements::doubly),
			Frame.of("#(?<s>@)?~由(?<p>@)改设在(?<o>@)!", Arrangements::moves),
			Frame.of("#(?<s>@)?~(?:由)?设在(?<p>@)(?:改为|调整为|改|调整至)(?:设在)?(?<o>@)!", Arrangements::moves),
			Frame.of("#(?<s>@)?~不再(?<a>挂靠)在?(?<o>@)!", Arrangements::leaves),
			Frame.of("#(?<s>@)?~不再设在(?<o>@)!",
					(m) -> m.relate(Predicate.HOSTS_OFFICE, m.bodies("o"), m.subjects(), "ended")),
			Frame.of("#(?<s>@)?(?:过去|原来|此前|以前|原先|原)设在(?<o>@)$",
					(m) -> m.relate(Predicate.HOSTS_OFFICE, m.bodies("o"), m.subjects(), "ended")),
			Frame.of(
					"#(?<s>@)?~(?:的)?(?:改设在|(?<=办公室)改设|设在|放在|调整到|设立在|(?<a>改?挂靠)在?|设于)(?:(?:重组|调整|组建|更名)后的|新组建的)?(?<o>@)!",
					Arrangements::hosted),
			Frame.of("#(?<l>@)~(?:实行)?合[署属](?:办公)?(?=(?:调整|改|转)为)", Arrangements::parts),
			Frame.of("#(?<l>@)~不再(?:实行)?合[署属](?:办公)?!", Arrangements::parts),
			Frame.of("#(?<l>@)~(?:实行)?合[署属](?:办公)?!", Arrangements::shares),
			Frame.of("#(?:原|此前|原来)?(?:同|与|和)(?<o>@)合署(?:办公)?的(?<s>@)~(?:改为|调整为)?(?:单独设置|单独设立|分设|单设)!",
					(m) -> m.relate(Predicate.CO_LOCATED_WITH, m.subjects(), m.bodies("o"), "ended")),
			Frame.of("#(?:原|此前|原来)?挂靠在?(?<o>@)的(?<s>@)~(?:改为|调整为)?(?:单独设置|单独设立|分设|单设)!",
					(m) -> m.relate(Predicate.MANAGED_BY, m.subjects(), m.bodies("o"), "ended")),
			Frame.of("#(?<s>@)?~不再(?:同|与|和)(?<o>@)~(?:实行)?合[署属](?:办公)?!",
					(m) -> m.relate(Predicate.CO_LOCATED_WITH, m.subjects(), m.bodies("o"), "ended")),
			Frame.of("#(?<s>@)?~(?:同|与|和)(?<o>@)~(?:实行)?合[署属](?:办公)?!",
					(m) -> m.relate(Predicate.CO_LOCATED_WITH, m.subjects(), m.bodies("o"))),
			Frame.of(
					"#(?<s>@)?(?:的)?(?:日常|具体)(?:工作|事务|职责|办事机构工作)~由(?<p>@)(?:承担|负责)?(?:改由|调整为由|调整由|改为由|转由|调整为)(?<o>@)(?:承担|负责|办理)?$",
					Arrangements::worksChanges),
			Frame.of(
					"#(?<s>@)?[的其]?(?:日常|具体)(?:工作|事务|职责|办事机构工作)~(?:改|交|调整为|改为)?由(?:重组后的|新组建的|调整后的|组建后的)?(?<o>@)~(?:承担|负责|办理)",
					(m) -> m.relate(Predicate.DAILY_WORK_BY, m.subjects(), m.bodies("o"))),
			Frame.of("#(?<s>@)?~不再(?:承担|负责)(?<o>@)(?:的)?(?:日常|具体)(?:工作|事务|职责)",
					(m) -> m.relate(Predicate.DAILY_WORK_BY, m.bodies("o"), m.subjects(), "ended")),
			Frame.of("#(?<s>@)?~(?:承担|负责)(?<o>@)(?:的)?(?:日常|具体)(?:工作|事务)(?:职责)?",
					(m) -> m.relate(Predicate.DAILY_WORK_BY, m.bodies("o"), m.subjects())));

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

	/** Towns, which are places, are managed like bodies. */
	private static void towns(Match m) {
		List<String> towns = List.of(m.group("w").split("[、和]", 0));
		m.relate(Predicate.MANAGED_BY, towns, m.bodies("o"), qualifier(m));
	}

	private static void fromTown(Match m) {
		List<String> bodies = m.subjects();
		m.relate(Predicate.MANAGED_BY, bodies, List.of(m.group("w")), "ended");
		m.relate(Predicate.MANAGED_BY, bodies, m.bodies("o"), qualifier(m));
	}

	private static void byTown(Match m) {
		m.relate(Predicate.MANAGED_BY, m.subjects(), List.of(m.group("w")), qualifier(m));
	}

	private static void managerChanges(Match m) {
		List<String> managers = m.bodies("o");
		List<String> bodies = m.subjects();
		m.relate(Predicate.MANAGED_BY, bodies, m.bodies("p"), "ended");
		m.relate(Predicate.MANAGED_BY, bodies, managers, qualifier(m));
	}

	private static void standsAlone(Match m) {
		List<String> bodies = m.subjects();
		m.relate(Predicate.MANAGED_BY, bodies, m.bodies("p"), "ended");
		bodies.forEach((body) -> m.add(Predicate.ESTABLISHED, body, "", "", m.group("q")));
	}

	/** The parent is not said: it is the body of the document, or part of the name. */
	private static void sentOut(Match m) {
		for (String body : m.subjects()) {
			Matcher named = PARTED.matcher(body);
			List<String> parents = named.matches() ? List.of(named.group(1)) : m.discourse().founders();
			m.relate(Predicate.DISPATCHED_BY, List.of(body), parents);
		}
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
		if (!m.group("a").isEmpty() && offices.stream().noneMatch((office) -> COORDINATING.matcher(office).find())) {
			m.relate(Predicate.MANAGED_BY, offices, hosts);
			return;
		}
		for (int i = 0; i < offices.size() && !hosts.isEmpty(); i++) {
			m.add(Predicate.HOSTS_OFFICE, hosts.get((hosts.size() == offices.size()) ? i : 0), offices.get(i), "");
		}
	}

	private static void leaves(Match m) {
		List<String> bodies = m.subjects();
		boolean offices = bodies.stream().anyMatch((body) -> COORDINATING.matcher(body).find());
		if (offices) {
			m.relate(Predicate.HOSTS_OFFICE, m.bodies("o"), bodies, "ended");
		}
		else {
			m.relate(Predicate.MANAGED_BY, bodies, m.bodies("o"), "ended");
		}
		m.discourse().speakOf(bodies);
	}

	/** By a body and by the place where it works. */
	private static void doubly(Match m) {
		List<String> bodies = m.subjects();
		m.relate(Predicate.MANAGED_BY, bodies, m.bodies("o"), m.group("q"));
		m.relate(Predicate.MANAGED_BY, bodies, List.of(m.group("w")), m.group("q"));
	}

	private static void moves(Match m) {
		Chunk subject = m.chunk("s");
		List<String> offices = (subject != null && subject.kind() == Kind.OFFICE) ? m.bodies("s") : m.subjects();
		m.relate(Predicate.HOSTS_OFFICE, m.bodies("p"), offices, "ended");
		m.relate(Predicate.HOSTS_OFFICE, m.bodies("o"), offices);
	}

	private static void shares(Match m) {
		List<String> all = m.bodies("l");
		if (all.size() == 2) {
			m.add(Predicate.CO_LOCATED_WITH, all.get(0), all.get(1), "");
			m.discourse().speakOf(all);
			m.discourse().speakOf(all.subList(0, 1));
		}
	}

	private static void officeOf(Match m) {
		List<String> bodies = m.discourse().topics();
		List<String> offices = m.bodies("s");
		if (offices.stream().allMatch((office) -> mayBeOf(office, bodies))) {
			m.relate(Predicate.OFFICE_OF, offices, bodies);
		}
	}

	/** What an office is called after is what it is the office of. */
	private static boolean mayBeOf(String office, List<String> bodies) {
		Matcher name = OF_COMMITTEE.matcher(office);
		return !name.matches() || bodies.stream()
			.map(BodyKind::plain)
			.anyMatch((body) -> body.endsWith(name.group(1)) || name.group(1).endsWith(body));
	}

	/** Two that shared their offices; the first is spoken of. */
	private static void parts(Match m) {
		List<String> all = m.bodies("l");
		if (all.size() == 2) {
			m.relate(Predicate.CO_LOCATED_WITH, all.subList(0, 1), all.subList(1, 2), "ended");
			m.discourse().speakOf(all.subList(0, 1));
		}
	}

	private static void worksChanges(Match m) {
		m.relate(Predicate.DAILY_WORK_BY, m.subjects(), m.bodies("p"), "ended");
		m.relate(Predicate.DAILY_WORK_BY, m.subjects(), m.bodies("o"));
	}

}
