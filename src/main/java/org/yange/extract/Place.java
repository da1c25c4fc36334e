package org.yange.extract;

import java.util.List;
import java.util.regex.Pattern;

/** What the name of a place tells of where it stands among places. */
final class Place {

	/** From the top; a city may stand under a 盟, 州 or 地区. */
	private static final List<List<String>> LEVELS = List.of(List.of("省", "自治区"), List.of("地区", "盟", "州"), List.of("市"),
			List.of("县", "区", "旗"), List.of("镇", "乡", "街道", "苏木"));

	private static final Pattern NATIONAL = Pattern.compile("国家|国务院|中央|全国");

	private Place() {
	}

	/**
	 * {@return whether a body is by its name one of a level above that of a place}
	 */
	static boolean isAbove(String body, String place) {
		int own = level(place);
		if (own == 0 || body.isEmpty() || !Names.isLevelled(body, 0)) {
			return false;
		}
		boolean ofPlace = body.contains(place.substring(0, place.length() - 1));
		return NATIONAL.matcher(body).lookingAt()
				|| (!ofPlace && level(body.substring(0, 1)) > own && "省市".contains(body.substring(0, 1)));
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
