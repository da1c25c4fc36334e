package org.yange.extract;

import java.util.List;

import org.yange.extract.Frame.Match;
import org.yange.statement.Predicate;

/** Which body carries which name-plate. */
final class Plates {

	static final List<Frame> FRAMES = List.of(Frame.of(
			"#(?<s>@)?~(?<q>不再加挂|不再挂|不再保留|对外(?:仍|继续)?(?:保留|加挂|挂)|加挂|保留|挂|增挂|对外(?:仍|继续)?(?:使用|用)|对外称|取消加挂的?|取消|摘掉|继续使用)(?:有|着|了)?(?:原)?(?<o>@)(?:的)?(?:[两三四五]块)?(?:牌子|名称|牌|名义)",
			Plates::carries), Frame.of("#(?<s>@)?~(?<q>加挂|增挂)(?<o>@)(?=$|,)", Plates::carries),
			Frame.of("#(?<o>@)(?:的)?牌子~(?:改由|由|改为由|调整由|改挂[在到]?|挂[在到]|加挂在)(?<s>@)(?:加挂|挂)?$", Plates::passes),
			Frame.of("#(?<s>@)(?:加)?挂的(?<o>@)(?:的)?牌子~(?:予以)?(?<q>取消|撤销|不再保留|摘除)$", Plates::carries),
			Frame.of("#(?<o>@)~(?:由(?<p>@)管理)?(?:调整为|改为)(?:在)?(?<s>@)(?:的)?(?:加)?挂牌(?:机构)?$", (m) -> {
				List<String> plates = m.bodies("o");
				m.relate(Predicate.MANAGED_BY, plates, m.bodies("p"), "ended");
				m.relate(Predicate.CARRIES_PLATE, m.bodies("s"), plates);
			}), Frame.of("#(?<o>@)~由在(?<p>@)(?:加)?挂牌(?=(?:调整|改)为(?!在))", (m) -> {
				List<String> plates = m.bodies("o");
				m.relate(Predicate.CARRIES_PLATE, m.bodies("p"), plates, "ended");
				m.discourse().speakOf(plates);
			}), Frame.of("#(?<o>@)~由在(?<p>@)(?:加)?挂牌(?:调整为|改为)?,?在(?<s>@)(?:加)?挂牌$", Plates::changes),
			Frame.of("#该牌子~(?:改由|由|改为由|调整由|改挂在?|挂在)(?<s>@)(?:加挂|挂)?$",
					(m) -> m.relate(Predicate.CARRIES_PLATE, m.subjects(), m.discourse().plates())),
			Frame.of("#(?<o>@)~在(?<s>@)(?:加|增)挂牌子?(?=$|,)", (m) -> {
				List<String> plates = m.bodies("o");
				m.relate(Predicate.CARRIES_PLATE, m.bodies("s"), plates);
				m.discourse().hang(plates);
			}), Frame.of("#(?:改为)?在(?<s>@)(?:加|增)?挂(?<o>@)?(?:的)?牌子?$", Plates::hung),
			Frame.of("#(?<o>@)(?:的)?牌子~(?:予以|对外)?保留$", Plates::hung),
			Frame.of("#~(?:(?:对外)?保留(?:其)?牌子|(?:原有?)?牌子(?:继续|仍|予以|仍予)?保留)$", Plates::keeps),
			Frame.of("#(?<s>@)(?:与|同|和|、)(?<o>@)(?:实行)?(?:一个机构|一套班子|一套人马)、?(?:[两三]块牌子|[两三]个牌子)", Plates::carries),
			Frame.of("#(?<s>@)(?:实行)?(?:一个机构|一套班子|一套人马)、?(?:[两三]块牌子|[两三]个牌子)", Plates::together));

	private Plates() {
	}

	private static void carries(Match m) {
		String ended = m.group("q").matches("不再.*|取消.*|撤销|摘.*") ? "ended" : "";
		for (String subject : m.subjects()) {
			m.bodies("o")
				.forEach((plate) -> m.add(Predicate.CARRIES_PLATE, subject, Tier.like(subject, plate), "", ended));
		}
		m.discourse().hang(m.bodies("o"));
	}

	private static void passes(Match m) {
		List<String> plates = m.bodies("o");
		m.relate(Predicate.CARRIES_PLATE, m.subjects(), plates);
	}

	private static void changes(Match m) {
		m.relate(Predicate.CARRIES_PLATE, m.bodies("p"), m.bodies("o"), "ended");
		m.relate(Predicate.CARRIES_PLATE, m.bodies("s"), m.bodies("o"));
	}

	private static void hung(Match m) {
		List<String> plates = m.group("o").isEmpty() ? m.discourse().topics() : m.bodies("o");
		m.relate(Predicate.CARRIES_PLATE, m.subjects(), plates);
	}

	private static void keeps(Match m) {
		m.relate(Predicate.CARRIES_PLATE, m.discourse().topics(), m.discourse().before());
	}

	private static void together(Match m) {
		List<String> all = m.bodies("s");
		if (all.size() > 1) {
			m.relate(Predicate.CARRIES_PLATE, all.subList(0, 1), all.subList(1, all.size()));
		}
	}

}
