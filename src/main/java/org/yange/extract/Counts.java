package org.yange.extract;

import java.util.List;

import org.yange.extract.Frame.Match;
import org.yange.statement.Predicate;

/** How many bodies a plan allows. */
final class Counts {

	static final List<Frame> FRAMES = List.of(Frame.of(
			"#(?<s>@)?(?:共)?(?:设置|设|核定)?(?<c>(?:[\\p{IsHan}]{1,3}级|党委|政府|[\\p{IsHan}]委|[\\p{IsHan}]政府|党政|纪检监察)?(?:机构|机关|工作机关|工作部门))(?<q>\\d+)个$",
			Counts::quota));

	private Counts() {
	}

	private static void quota(Match m) {
		Chunk of = m.chunk("s");
		boolean ofGovernment = of != null && of.words().endsWith("政府") && m.group("c").equals("工作部门");
		m.add(Predicate.QUOTA, (ofGovernment ? "政府" : "") + m.group("c"), "", "", m.group("q"));
	}

}
