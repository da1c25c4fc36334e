package org.yange.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * As many plans as a country has, made from the invented ones: each is put together from
 * whole paragraphs of several of them, with its own words for places and lines of work.
 */
final class Country {

	private static final Path PLANS = Path.of("src", "test", "resources", "plans");

	private static final List<String> WORDS = List.of("农业", "林业", "水利", "商务", "文化", "旅游", "体育", "卫生", "教育", "民政", "司法",
			"财政", "交通", "审计", "统计", "粮食", "物价", "信访", "档案", "气象");

	private static final String PLACES = "云溪林泽松岭青禾石桥柳浦丹霞白沙金沟南屏北川东湾西陵长汀平坝高湖";

	private final List<String> texts;

	private Country(List<String> texts) {
		this.texts = List.copyOf(texts);
	}

	static Country of(String... folders) throws IOException {
		List<String> texts = new ArrayList<>();
		for (String folder : folders) {
			try (Stream<Path> plans = Files.list(PLANS.resolve(folder))) {
				for (Path plan : plans.filter(Files::isDirectory).sorted().toList()) {
					texts.add(Files.readString(plan.resolve("text.txt")));
				}
			}
		}
		return new Country(texts);
	}

	/**
	 * {@return a plan of a length in characters, the same for the same number}
	 * @param number which of the plans
	 * @param length how many characters it has
	 */
	String plan(int number, int length) {
		Random random = new Random(number);
		StringBuilder plan = new StringBuilder(length + 1000);
		while (plan.length() < length) {
			plan.append(varied(this.texts.get(random.nextInt(this.texts.size())), random)).append('\n');
		}
		plan.setLength(length);
		return plan.toString();
	}

	private static String varied(String text, Random random) {
		List<String> others = new ArrayList<>(WORDS);
		Collections.shuffle(others, random);
		String varied = text;
		for (int i = 0; i < WORDS.size(); i++) {
			varied = varied.replace(WORDS.get(i), "\u0001" + (char) ('a' + i));
		}
		for (int i = 0; i < WORDS.size(); i++) {
			varied = varied.replace("\u0001" + (char) ('a' + i), others.get(i));
		}
		int place = 2 * random.nextInt(PLACES.length() / 2);
		return varied.replace("云溪", PLACES.substring(place, place + 2));
	}

}
