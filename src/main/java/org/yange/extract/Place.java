package org.yange.extract;

import java.util.List;

/** What the name of a place tells of where it stands among places. */
final class Place {

	/** From the top; a city may stand under a 盟, 州 or 地区. */
	private static final List<List<String>> LEVELS = List.of(List.of("省", "自治区"), List.of("地区", "盟", "州"), List.of("市"),
			List.of("县", "区", "旗"), List.of("镇", "乡", "街道", "苏木"));

	private Place() {
	}

	/**
	 * {@return how high a place stands, by the end of its name; 0 where it does not say}
	 */
	static int level(String name) {
		for (int i = 0; i < LEVELS.size(); i++) {
			if (LEVELS.get(i).stream().anyMatch(name::endsWith)) {
				return LEVELS.size() - i;
			}
		}
		return 0;
	}

}
