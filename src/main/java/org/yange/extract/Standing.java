package org.yange.extract;

import java.util.List;
import java.util.regex.Pattern;

import org.yange.extract.Frame.Match;
import org.yange.statement.Predicate;

/** What category a body is counted in. */
final class Standing {

	private static final String KIND = "(?:组成部门|工作部门|工作机关|职能部门|直属机构|直属特设机构|特设机构|直属事业单位|事业单位|议事协调机构|部门管理机构|部门管理的国家局|直属机关|行政机构|组成机构|行政执法机构|国家局|决策议事协调机构|群团机关|群团组织|人民团体)";

	/** Whose organs are counted, who is no organ of it. */
	private static final Pattern GOVERNING = Pattern.compile("(?:政府|国务院|^.{1,4}委|常委会)$");

	static final List<Frame> FRAMES = List
		.of(Frame.of("#(?<s>@)~(?:作为|为|是)其(?<q>所属|下属|直属)(?:的)?(?<c>[\\p{IsHan}]{0,8}事业单位)(?=$|,)", (m) -> {
			List<String> managers = m.discourse().topics();
			List<String> bodies = m.bodies("s");
			bodies.forEach((body) -> m.add(Predicate.CATEGORISED_AS, body, "", "", m.group("c")));
			m.relate(Predicate.MANAGED_BY, bodies, managers, m.group("q"));
		}), Frame.of(
				"#(?<s>@)?~(?:由[^,]*?)?(?:作为|为|是|列为|调整为|改为|转为)由?(?<m>@)(?<q>的部门(?=管理机构)|下属|所属|领导的|归口管理的|直接管理的|共同管理的|代管的|管理的)(?<c>(?:的)?[\\p{IsHan}()]{0,14}?(?:事业单位|行政机构|行政执法机构|直属机构|国家局|机构))",
				Standing::managed),
				Frame.of(
						"#(?<s>@)?~(?:由[^,]*?)?(?:作为|升格为|升级为|恢复为|为|是|属|列入|列为|列(?=@|[省市县区])|定为|纳入|调整为|改为|转为|设为|确定为|划为|明确为)(?<new>新组建的|新设立的)?(?:(?:主管|负责|综合|分管|管理|组织|统一)[^,]{2,40}?的)?(?<c>(?:@(?:直属)?(?:[正副][厅处科股]级)?|[\\p{IsHan}]{0,8}?)(?:的)?"
								+ KIND + "|(?<=列|列入)@?[\\p{IsHan}]{0,8}机构(?=序列))(?:序列|名单|管理)?(?=$|,|并|加挂|挂|由@|归口|的)",
						Standing::category),
				Frame.of("#(?<s>@)?~(?:单位)?类别~(?:为|定为|核定为|调整为)(?<c>[\\p{IsHan}]{2,10}(?:类|单位))(?=$|,)",
						Standing::category),
				Frame.of("#(?<s>@)?~不再(?:作为|列为|列入|为|是)(?<c>(?:@|[\\p{IsHan}]{0,8}?)(?:的)?" + KIND + ")(?:序列)?(?=$|,)",
						Standing::categoryEnds));

	private Standing() {
	}

	private static void category(Match m) {
		String category = m.words("c");
		List<String> subjects = m.subjects().stream().filter((body) -> !GOVERNING.matcher(body).find()).toList();
		if (!m.group("new").isEmpty()) {
			subjects.forEach((subject) -> m.add(Predicate.ESTABLISHED, subject, "", "", m.words("new")));
		}
		subjects.forEach((subject) -> m.add(Predicate.CATEGORISED_AS, subject, "", "", category));
	}

	private static void categoryEnds(Match m) {
		String category = m.words("c");
		m.subjects().forEach((subject) -> m.add(Predicate.CATEGORISED_AS, subject, "", "", category, "ended"));
	}

	private static void managed(Match m) {
		List<String> managers = m.bodies("m");
		List<String> spoken = m.subjects();
		List<String> subjects = spoken.equals(managers) ? m.discourse().before() : spoken;
		if (!m.group("c").matches("(?:[\\p{IsHan}]{1,3}级)?机构")) {
			subjects.forEach((subject) -> m.add(Predicate.CATEGORISED_AS, subject, "", "",
					m.group("q").equals("的部门") ? "部门管理机构" : m.group("c")));
		}
		m.relate(Predicate.MANAGED_BY, subjects, managers,
				m.group("q").matches("管理.*|的部门") ? "" : m.group("q").replaceFirst("的$", ""));
	}

}
