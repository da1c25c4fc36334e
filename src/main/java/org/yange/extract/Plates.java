package org.yange.extract;

import java.util.List;

import org.yange.extract.Frame.Match;
import org.yange.statement.Predicate;

/** Which body carries which name-plate. */
final class Plates {

	static final List<Frame> FRAMES = List.of(Frame.of(
			"#(?<s>@)?~(?<q>不再加挂|不再挂|不再保留|对外保留|对外加挂|对外挂|加挂|保留|挂|增挂|对外使用|对外称|取消加挂的?|取消|摘掉|继续使用)(?:有|着|了)?(?:原)?(?<o>@)(?:的)?(?:牌子|名称|牌|名义)",
			Plates::carries),
			Frame.of("#(?<o>@)(?:的)?牌子~(?:改由|由|改为由|调整由|改挂在?|挂在|加挂在)(?<s>@)(?:加挂|挂)?$", Plates::passes),
			Frame.of("#(?<s>@)(?:加)?挂的(?<o>@)(?:的)?牌子~(?:予以)?(?<q>取消|撤销|不再保留|摘除)$", Plates::carries),
			Frame.of("#(?:改为)?在(?<s>@)(?:加)?挂(?<o>@)?(?:的)?牌子?$", Plates::hung),
			Frame.of("#~(?:对外)?保留(?:其)?牌子$", Plates::keeps),
			Frame.of("#(?<s>@)(?:与|同|和|、)(?<o>@)(?:实行)?(?:一个机构|一套班子|一套人马)、?(?:[两三]块牌子|[两三]个牌子)", Plates::carries),
			Frame.of("#(?<s>@)(?:实行)?(?:一个机构|一套班子|一套人马)、?(?:[两三]块牌子|[两三]个牌子)", Plates::together));

	private Plates() {
	}

	private static void carries(Match m) {
		String ended = m.group("q").matches("不再.*|取消.*|撤销|摘.*") ? "ended" : "";
		m.relate(Predicate.CARRIES_PLATE, m.subjects(), m.bodies("o"), ended);
	}

	private static void passes(Match m) {
		List<String> plates = m.bodies("o");
		m.relate(Predicate.CARRIES_PLATE, m.subjects(), plates);
	}

	private static void hung(Match m) {
		List<String> plates = m.group("o").isEmpty() ? m.discourse().topics() : m.bodies("o");
		m.relate(Predicate.CARRIES_PLATE, m.bodies("s"), plates);
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
