package org.yange.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.yange.document.DateKind;
import org.yange.document.Document;
import org.yange.document.DocumentDate;
import org.yange.document.Edtf;
import org.yange.statement.Dossier;
import org.yange.statement.Predicate;
import org.yange.statement.Statement;

/**
 * A country of invented places, each with 45 bodies at a time and six reforms, as
 * statements; the same for the same seed. In each reform most bodies are set up anew, some
 * are merged, renamed or abolished, and about 450 duties are given by name: most of them by
 * a few bodies to a few.
 *
 * @param places how many places; about 315 bodies come of each in the end
 * @param seed what else decides
 */
record Nation(int places, long seed) {

	private static final List<String> YEARS = List.of("1998", "2002", "2010", "2014", "2019", "2024");

	private static final int AT_A_TIME = 45;

	private static final int MOST_GIVEN = 110;

	private static final String[] FIELDS = ("农业 林业 水利 渔业 粮食 商务 外贸 旅游 文化 教育 科学 体育 卫生 人口 民政 救助 养老 财政 税务 审计 统计 物价 "
			+ "土地 矿产 测绘 规划 建设 房产 城管 园林 环保 气象 地震 消防 安全 煤炭 电力 能源 交通 公路 航运 邮政 通信 信息 数据 档案 司法 法制 信访 宗教 "
			+ "民族 侨务 外事 人事 劳动 医保 公积 招商 口岸 盐业 烟草 质检 计量 专利")
		.split(" ");

	private static final String[] ENDS = "局 委员会 办公室 中心".split(" ");

	private static final String[] ACTS = "管理 监督 规划 审批 执法 统计 服务 协调".split(" ");

	/**
	 * {@return the documents of a place, one for each reform}
	 * @param place which, from 0 on
	 */
	List<Dossier> documents(int place) {
		return new PlaceHistory(place, new Random(this.seed + place)).tell();
	}

	/**
	 * {@return the documents of all places, place by place}
	 */
	Stream<List<Dossier>> all() {
		return IntStream.range(0, this.places).mapToObj(this::documents);
	}

	/** The reforms of one place as they are drawn. */
	private static final class PlaceHistory {

		private final String code;

		private final String place;

		private final Random lot;

		private final List<String> bodies = new ArrayList<>();

		private final Map<String, List<String>> duties = new HashMap<>();

		private int named;

		PlaceHistory(int place, Random lot) {
			this.code = String.valueOf(900_000 + place);
			this.place = "第" + place + "市";
			this.lot = lot;
			IntStream.range(0, AT_A_TIME).forEach((i) -> this.bodies.add(newName()));
		}

		List<Dossier> tell() {
			return YEARS.stream().map(this::reform).toList();
		}

		private Dossier reform(String year) {
			String id = "nation-" + this.code + "-" + year;
			List<Statement> rows = new ArrayList<>();
			List<String> after = new ArrayList<>();
			Collections.shuffle(this.bodies, this.lot);
			int anew = 26;
			int merged = anew + 8;
			int renamed = merged + 6;
			for (int i = 0; i < this.bodies.size(); i++) {
				String body = this.bodies.get(i);
				String next = (i < anew) ? body : (i < merged && i % 2 == 1) ? after.get(after.size() - 1) : newName();
				if (i < anew) {
					say(rows, id, Predicate.ESTABLISHED, body, "", "");
					say(rows, id, Predicate.TRANSFERRED_TO, body, body, "");
				}
				else if (i < merged) {
					say(rows, id, Predicate.TRANSFERRED_TO, body, next, "");
					say(rows, id, Predicate.ABOLISHED, body, "", "");
				}
				else if (i < renamed) {
					say(rows, id, Predicate.RENAMED_TO, body, next, "");
				}
				else {
					next = after.get(this.lot.nextInt(anew));
					say(rows, id, Predicate.TRANSFERRED_TO, body, next, "");
					say(rows, id, Predicate.ABOLISHED, body, "", "");
				}
				if (!after.contains(next)) {
					after.add(next);
				}
			}
			while (after.size() < AT_A_TIME) {
				String founded = newName();
				say(rows, id, Predicate.ESTABLISHED, founded, "", "");
				after.add(founded);
			}
			Map<String, List<String>> received = new HashMap<>();
			give(rows, id, after, received);
			after.forEach((body) -> say(rows, id, Predicate.CATEGORISED_AS, body, "", "", "市政府工作部门"));
			this.duties.clear();
			this.duties.putAll(received);
			this.bodies.clear();
			this.bodies.addAll(after);
			Document document = new Document(id, id, this.code, this.place, this.place + year + "年机构改革方案", null, "reform plan",
					List.of(new DocumentDate(DateKind.EFFECTIVE, Edtf.parse(year + "-03-01"), "")), List.of());
			return new Dossier(document, rows, List.of(), List.of(), id, List.of());
		}

		/** A few give most, and a few receive most. */
		private void give(List<Statement> rows, String id, List<String> receivers, Map<String, List<String>> received) {
			for (int rank = 0; rank < this.bodies.size(); rank++) {
				String body = this.bodies.get(rank);
				List<String> had = this.duties.getOrDefault(body, List.of());
				for (int i = 0; i < MOST_GIVEN / (rank + 1); i++) {
					String duty = (i < had.size() && this.lot.nextInt(3) == 0) ? had.get(i) : newDuty();
					double share = this.lot.nextDouble();
					String receiver = receivers.get((int) (share * share * share * receivers.size()));
					if (!receiver.equals(body)) {
						say(rows, id, Predicate.TRANSFERRED_TO, body, receiver, duty);
						received.computeIfAbsent(receiver, (absent) -> new ArrayList<>()).add(duty);
					}
				}
			}
		}

		private void say(List<Statement> rows, String id, Predicate predicate, String subject, String object, String duty,
				String... qualifiers) {
			String item = "(%d)%d".formatted(rows.size() / 40 + 1, rows.size() % 40 + 1);
			rows.add(new Statement(id, item, predicate, subject, object, duty, List.of(qualifiers), null, null, null, "",
					null));
		}

		private String newName() {
			this.named++;
			return "市" + field(this.named) + field(this.named / FIELDS.length * 7 + this.named * 13)
					+ ENDS[this.named % ENDS.length] + ((this.named > 700) ? this.named : "");
		}

		private String newDuty() {
			return field(this.lot.nextInt(FIELDS.length)) + field(this.lot.nextInt(FIELDS.length))
					+ ACTS[this.lot.nextInt(ACTS.length)];
		}

		private static String field(int number) {
			return FIELDS[number % FIELDS.length];
		}

	}

}
