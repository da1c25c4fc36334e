package org.yange.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yange.extract.Names.NameList;
import org.yange.statement.Predicate;
import org.yange.statement.Qualifier;

/**
 * A way of saying something between two commas.
 *
 * @param pattern how it is worded; group {@code s} is whom it speaks of, where it says
 * so, and {@code o} the other
 * @param handler what it states
 */
record Frame(Pattern pattern, Handler handler) {

	private static final String SUBJECT = "^(?:并|同时|相应|在此基础上)?(?<s>[\\p{IsHan}()·]*?)";

	static final List<Frame> ALL = List.of(
			frame(SUBJECT + "(?<q>重新组建|新组建|组建|设立|成立|恢复设立|恢复设置|恢复|分设|另设|增设|新设|单独设置)(?:新的)?(?:为)?(?<o>[^,]+)$",
					Frame::founds),
			frame("^(?:将|把)?(?<s>[^,]+?)由(?<m>[^,]+?)管理的[^,]{1,6}调整为(?<o>[^,]*?(?:工作机关|工作部门|直属机构|事业单位))$",
					Frame::classes),
			frame(SUBJECT + "(?:仍)?(?:作为|为)(?<m>[^,]+?)(?<q>领导|管理|代管|归口管理)的(?<o>(?:公益类)?(?:事业单位|直属机构|行政机构))$",
					Frame::classesManaged),
			frame(SUBJECT + "(?<q>承担)(?<o>[^,]{1,12}?工作)职责$", Frame::oversees),
			frame("^(?:并|同时|相应)?(?<q>不再保留|不再设立|撤销)(?<alone>单设的|单独设置的|独立设置的)?(?<o>.+)$", Frame::ends),
			frame("^(?<o>[^,]+?)(?:均|都|同时|相应|随之)?(?<q>不再保留|予以撤销|撤销|被撤销)(?<alone>单设的)?$", Frame::ends),
			frame("^(?:优化|调整|完善|强化|明确)(?<o>[^,]+?)(?:的)?职责$",
					(m, at, to) -> to.isAbout(Names.list(m.group("o")).names())),
			frame("^(?:[一二三四五六七八九十]是)?(?:划入|接收|承接)(?<o>.+(?:职责|职能|职权))(?:等)?$",
					(m, at, to) -> to.takeOver(at, m.group("o"))),
			frame("^(?:将|把)?(?<s>[^,]+?)(?:的)?牌子由(?<o>[^,]+?)(?:加挂|挂)$", Frame::platesPassed),
			frame(SUBJECT
					+ "由(?<p>[^,]+?)(?:统一|归口)?(?:管理|领导|代管)(?:调整为|改为|改)由?(?<o>[^,]+?)(?<q>统一管理|直接管理|垂直管理|归口管理|归口领导|代管|领导|管理)$",
					Frame::managerChanges),
			frame(SUBJECT + "(?:均|都)?为(?<m>[^,]+?)(?<q>下属|所属|管理的|直属)(?<o>(?:公益.类)?事业单位)$", Frame::classesManaged),
			frame(SUBJECT + "由(?<o>[^,]+?)派出(?:并)?(?<q>直接管理|管理)?$", Frame::dispatched),
			frame("^(?<o>[^,]+?)(?:予以|继续|仍予|仍)保留$", Frame::keeps), frame("^(?:继续|仍)?保留(?<o>[^,]+?)$", Frame::keeps),
			frame("^(?:将|把)?(?<s>[^,]*?)(?:更名为|改称|改名为)(?<o>[^,]+)$",
					(m, at, to) -> becomes(Predicate.RENAMED_TO, m, at, to)),
			frame("^(?:将|把)?(?<s>[^,]*?)(?:改为|升格为|改组为|改建为)(?<o>[^,]+)$",
					(m, at, to) -> becomes(Predicate.CONVERTED_TO, m, at, to)),
			frame(SUBJECT
					+ "(?:仍)?(?:作为|为|是|列入|列为|定为)(?<o>[^,]*?(?:工作机关|工作部门|组成部门|直属机构|议事协调机构|直属事业单位|事业单位|部门管理机构|派出机关|直属特设机构))(?:序列)?$",
					Frame::classes),
			frame(SUBJECT + "(?:均|都)?(?:作为|为|是)(?<o>[^,]+?)的?派出机构$",
					(m, at, to) -> relates(Predicate.DISPATCHED_BY, "", m, at, to)),
			frame(SUBJECT + "(?:仍)?(?:作为|为|是)(?<o>[^,]+?)的(?:常设)?(?:办事机构|工作机构)$",
					(m, at, to) -> relates(Predicate.OFFICE_OF, "", m, at, to)),
			frame(SUBJECT + "(?:调整为|改为|改)?由(?<o>[^,]+?)(?<q>统一管理|直接管理|垂直管理|归口管理|归口领导|代管|领导|管理)$", Frame::managed),
			frame(SUBJECT + "归口(?:由)?(?<o>[^,]+?)(?<q>管理|领导)$", Frame::managedByLine),
			frame(SUBJECT + "(?:分别|依次)?改?设在(?<o>[^,]+)$", Frame::hosted),
			frame("^(?<s>[^,]+?)不再(?:单设|单独设置)$", (m, at, to) -> speakOf(Names.list(m.group("s")), to)),
			frame("^(?:改为)?在(?<o>[^,]+?)(?:加)?挂牌$", Frame::hung),
			frame(SUBJECT + "(?:同|与|和)(?<o>[^,]+?)合署办公$",
					(m, at, to) -> relates(Predicate.CO_LOCATED_WITH, "", m, at, to)),
			frame(SUBJECT + "(?<q>不再加挂|不再挂|对外保留|加挂|保留|挂)(?<o>[^,]+?)(?:的)?(?:牌子|名称|牌)$", Frame::plates),
			frame(SUBJECT + "(?:的)?(?:日常|具体)工作由(?<o>[^,]+?)(?:承担|负责)$",
					(m, at, to) -> relates(Predicate.DAILY_WORK_BY, "", m, at, to)),
			frame(SUBJECT + "承担(?<o>[^,]+?)(?:的)?日常工作$", Frame::doesDailyWork),
			frame(SUBJECT + "(?<q>统一管理|统一领导|归口管理)(?<o>[^,]+?)(?:工作)?$", Frame::oversees),
			frame("^(?:其|相关|有关|原有)(?<d>[^,的]*?)(?:的)?(?:职责|职能)(?:统一|分别|一并|相应)?(?:交由|划入|由|并入|划归|划转至|划转到)(?<o>[^,]+?)(?:承担|负责|行使)?$",
					Frame::givesTheRest),
			frame(SUBJECT
					+ "(?:共)?(?:设置|设|核定)?(?<o>(?:[\\p{IsHan}]{1,3}级|党委|政府|[\\p{IsHan}]委|[\\p{IsHan}]政府|党政|纪检监察)?(?:机构|机关|工作机关|工作部门))(?<q>\\d+)个$",
					Frame::counts));

	private static Frame frame(String pattern, Handler handler) {
		return new Frame(Pattern.compile(pattern), handler);
	}

	void tell(Matcher matcher, Sentence segment, Telling telling) {
		this.handler.tell(matcher, segment, telling);
	}

	private static void founds(Matcher m, Sentence at, Telling telling) {
		if (!m.group("s").isEmpty() && !Names.isName(m.group("s"))) {
			return;
		}
		NameList names = Names.list(m.group("o"));
		names.names().forEach((name) -> telling.draft().add(at, Predicate.ESTABLISHED, name, "", "", m.group("q")));
		if (m.group("q").equals("分设") && names.names().size() > 1) {
			telling.ended()
				.forEach((from) -> names.names()
					.forEach(
							(to) -> telling.draft().add(at, Predicate.TRANSFERRED_TO, from, to, "", Qualifier.SHARED)));
		}
		speakOf(names, telling);
	}

	private static void ends(Matcher m, Sentence at, Telling telling) {
		for (String name : Names.list(m.group("o")).names()) {
			telling.draft().add(at, Predicate.ABOLISHED, name, "", "", (m.group("alone") != null) ? "standalone" : "");
			telling.ended().add(name);
		}
	}

	private static void keeps(Matcher m, Sentence at, Telling telling) {
		NameList names = Names.list(m.group("o"));
		names.names().forEach((name) -> telling.draft().add(at, Predicate.RETAINED, name, "", ""));
		speakOf(names, telling);
	}

	private static void speakOf(NameList names, Telling telling) {
		if (!names.isEmpty()) {
			telling.speakOf(names.names());
		}
	}

	/** One becomes one, or as many become as many, in their order (分别, 依次). */
	private static void becomes(Predicate predicate, Matcher m, Sentence at, Telling telling) {
		List<String> before = m.group("s").isEmpty() ? telling.topics()
				: Names.list(m.group("s").replaceFirst("(?:分别|依次)$", "")).names();
		List<String> after = Names.list(m.group("o")).names();
		if (!before.isEmpty() && before.size() == after.size()) {
			for (int i = 0; i < before.size(); i++) {
				telling.draft().add(at, predicate, before.get(i), after.get(i), "");
			}
			telling.speakOf(after);
		}
	}

	private static void classes(Matcher m, Sentence at, Telling telling) {
		subjects(m, telling)
			.forEach((subject) -> telling.draft().add(at, Predicate.CATEGORISED_AS, subject, "", "", m.group("o")));
	}

	private static void classesManaged(Matcher m, Sentence at, Telling telling) {
		if (Names.isName(m.group("m"))) {
			classes(m, at, telling);
			subjects(m, telling).forEach((subject) -> telling.draft()
				.add(at, Predicate.MANAGED_BY, subject, m.group("m"), "",
						m.group("q").equals("管理") ? "" : m.group("q")));
		}
	}

	private static void relates(Predicate predicate, String qualifier, Matcher m, Sentence at, Telling telling) {
		List<String> others = telling.named(m.group("o"));
		if (others.size() == 1) {
			subjects(m, telling)
				.forEach((subject) -> telling.draft().add(at, predicate, subject, others.get(0), "", qualifier));
		}
	}

	private static void managed(Matcher m, Sentence at, Telling telling) {
		relates(Predicate.MANAGED_BY, m.group("q").equals("管理") ? "" : m.group("q"), m, at, telling);
	}

	private static void managedByLine(Matcher m, Sentence at, Telling telling) {
		relates(Predicate.MANAGED_BY, "归口" + m.group("q"), m, at, telling);
	}

	/** All in one place, or as many in as many, in their order (分别). */
	private static void hosted(Matcher m, Sentence at, Telling telling) {
		List<String> hosts = telling.named(m.group("o"));
		List<String> offices = subjects(m, telling);
		for (int i = 0; i < offices.size() && !hosts.isEmpty(); i++) {
			String host = hosts.get((hosts.size() == offices.size()) ? i : 0);
			telling.draft().add(at, Predicate.HOSTS_OFFICE, host, offices.get(i), "");
		}
	}

	private static void plates(Matcher m, Sentence at, Telling telling) {
		String ended = m.group("q").startsWith("不再") ? "ended" : "";
		List<String> plates = Names.list(m.group("o")).names();
		subjects(m, telling).forEach((subject) -> plates
			.forEach((plate) -> telling.draft().add(at, Predicate.CARRIES_PLATE, subject, plate, "", ended)));
	}

	private static void platesPassed(Matcher m, Sentence at, Telling telling) {
		for (String plate : Names.list(m.group("s")).names()) {
			telling.named(m.group("o"))
				.forEach((carrier) -> telling.draft().add(at, Predicate.CARRIES_PLATE, carrier, plate, ""));
		}
	}

	private static void hung(Matcher m, Sentence at, Telling telling) {
		List<String> plates = telling.topics();
		for (String carrier : Names.list(m.group("o")).names()) {
			plates.forEach((plate) -> telling.draft().add(at, Predicate.CARRIES_PLATE, carrier, plate, ""));
		}
	}

	private static void managerChanges(Matcher m, Sentence at, Telling telling) {
		if (Names.isName(m.group("p")) && Names.isName(m.group("o"))) {
			subjects(m, telling)
				.forEach((body) -> telling.draft().add(at, Predicate.MANAGED_BY, body, m.group("p"), "", "ended"));
			managed(m, at, telling);
		}
	}

	private static void dispatched(Matcher m, Sentence at, Telling telling) {
		relates(Predicate.DISPATCHED_BY, "", m, at, telling);
		if (m.group("q") != null) {
			managed(m, at, telling);
		}
	}

	private static void doesDailyWork(Matcher m, Sentence at, Telling telling) {
		if (Names.isName(m.group("o"))) {
			subjects(m, telling)
				.forEach((subject) -> telling.draft().add(at, Predicate.DAILY_WORK_BY, m.group("o"), subject, ""));
		}
	}

	private static void oversees(Matcher m, Sentence at, Telling telling) {
		for (String subject : subjects(m, telling)) {
			if (Names.isName(m.group("o"))) {
				telling.draft().add(at, Predicate.MANAGED_BY, m.group("o"), subject, "", m.group("q"));
			}
			else {
				telling.draft().add(at, Predicate.OVERSEES, subject, "", m.group("o"), m.group("q"));
			}
		}
	}

	private static void givesTheRest(Matcher m, Sentence at, Telling telling) {
		List<String> receivers = telling.named(m.group("o"));
		boolean all = m.group().startsWith("其职") || m.group().startsWith("其的职") || m.group().startsWith("原有职");
		boolean some = !all && (m.group("d").isEmpty() || m.group("d").equals("有关") || m.group("d").equals("相关"));
		String duty = all ? "" : some ? "有关" : m.group("d");
		for (String holder : telling.ended()) {
			for (String receiver : receivers) {
				telling.draft()
					.add(at, Predicate.TRANSFERRED_TO, holder, receiver, duty,
							Draft.when(false, false, some, receivers.size() > 1));
			}
		}
	}

	private static void counts(Matcher m, Sentence at, Telling telling) {
		boolean ofGovernment = m.group("s").endsWith("政府") && m.group("o").equals("工作部门");
		telling.draft().add(at, Predicate.QUOTA, (ofGovernment ? "政府" : "") + m.group("o"), "", "", m.group("q"));
	}

	/** Whom a stretch speaks of: whom it names, else whom the clause speaks of. */
	private static List<String> subjects(Matcher m, Telling telling) {
		String named = m.group("s");
		if (named.isEmpty() || Telling.BACK.matcher(named).matches()) {
			return telling.topics();
		}
		if (named.startsWith("其") && Names.isName(named.substring(1))) {
			return telling.topics().stream().map((body) -> body + named.substring(1)).toList();
		}
		NameList names = Names.list(named);
		speakOf(names, telling);
		return names.names();
	}

	/** What a way of saying states. */
	@FunctionalInterface
	interface Handler {

		void tell(Matcher matcher, Sentence segment, Telling telling);

	}

}
