package org.yange.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yange.extract.Frame.Match;
import org.yange.statement.Predicate;

/**
 * Which lines of work a body leads as a whole: 统一管理公务员工作, and which bodies it manages
 * with them.
 */
final class Oversight {

	private static final String LEADS = "(?:统一管理|统一领导|归口管理|归口领导|统一归口管理)";

	private static final String NO_BODY = "[^,\\uE000-\\uF8FF]";

	private static final Pattern WORK = Pattern.compile("(?:的)?工作$");

	static final List<Frame> FRAMES = List.of(
			Frame.of("#(?<s>@)~(?<w>" + LEADS + "[^,]+?)(?:工作)?$", (m) -> leads(m, m.subjects())),
			Frame.of("#(?:由|交由)(?<s>@)(?<w>" + LEADS + "[^,]+?工作)$", (m) -> leads(m, m.subjects())),
			Frame.of("#(?<d>" + NO_BODY + "{2,20}?)工作~(?:由|交由|归)(?<s>@)(?<q>" + LEADS + ")", Oversight::leadsOne),
			Frame.of(
					"#(?:本[省市县区]|当地)?(?:的)?(?<d>" + NO_BODY
							+ "{2,20}?(?:工作|事业|系统))~(?:由|归)(?<s>@)(?<q>直接管理|管理|直接领导|领导|主管)(?=$|,)",
					(m) -> m.bodies("s")
						.forEach((body) -> m.add(Predicate.OVERSEES, body, "",
								WORK.matcher(m.words("d")).replaceFirst(""), m.group("q")))),
			Frame.of("#(?<w>(?:统一管理|统一领导|归口管理|归口领导)" + NO_BODY + "{2,}?工作)$", Oversight::goesOn),
			Frame.of("#(?<s>@)~(?<q>承担)(?<d>[^," + "\\uE000-\\uF8FF" + "]{1,12}?工作)职责$", Oversight::leadsOne));

	private static final Pattern NEXT = Pattern.compile("[、和](?=" + LEADS + ")");

	private static final Pattern PART = Pattern.compile("(?<q>" + LEADS + ")(?<d>.+?)(?:工作)?");

	private static final Pattern JOINTS = Pattern.compile("^[、和及与]|[、和及与]$");

	private Oversight() {
	}

	private static void leadsOne(Match m) {
		m.subjects().forEach((subject) -> m.add(Predicate.OVERSEES, subject, "", m.words("d"), m.group("q")));
	}

	/** Who leads was said before, or is the body of the document. */
	private static void goesOn(Match m) {
		boolean known = m.discourse().topics().size() == 1 && m.discourse().isSpokenOfNow();
		leads(m, known ? m.discourse().topics() : m.discourse().own());
	}

	/** 统一领导民族工作、统一管理侨务工作 are two; bodies among them are managed. */
	private static void leads(Match m, List<String> subjects) {
		for (String each : NEXT.split(m.group("w"), 0)) {
			Matcher part = PART.matcher(each);
			if (!part.matches()) {
				continue;
			}
			StringBuilder lines = new StringBuilder();
			List<String> bodies = new ArrayList<>();
			String figures = part.group("d");
			for (int i = 0; i < figures.length(); i++) {
				char c = figures.charAt(i);
				if (Phrase.isChunk(c) && m.phrase().chunk(c).kind() == Chunk.Kind.BODIES) {
					bodies.addAll(m.discourse().antecedents().named(m.phrase(), String.valueOf(c)));
				}
				else {
					lines.append(m.phrase().words(String.valueOf(c)));
				}
			}
			String duty = JOINTS.matcher(lines).replaceAll("");
			for (String subject : subjects) {
				bodies.forEach((body) -> m.add(Predicate.MANAGED_BY, of(body, subject), subject, "", part.group("q")));
				if (!duty.isEmpty()) {
					m.add(Predicate.OVERSEES, subject, "", duty, part.group("q"));
				}
			}
		}
	}

	/** A body of a class has the class of its manager: 旗县(市)委. */
	private static String of(String body, String manager) {
		Matcher tier = Tier.OF.matcher(manager);
		boolean bare = !Names.isLevelled(body, 0) && !Tier.OF.matcher(body).lookingAt();
		return (bare && tier.lookingAt()) ? tier.group() + (manager.startsWith("委", tier.end()) ? "委" : "") + body
				: body;
	}

}
