package org.yange.question;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.yange.graph.Certainty;
import org.yange.graph.EdgeKind;
import org.yange.graph.Fate;
import org.yange.lineage.Evidence;
import org.yange.lineage.LineageAnswer;
import org.yange.lineage.Residue.State;
import org.yange.lineage.Warning;
import org.yange.question.Question.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class NarratorTests {

	private static final LineageAnswer MERGED = Told.forward(Told.body("市水务局", Fate.ABOLISHED, "(三)3"),
			State.ALL_PLACED, Told.from("市水务局").whole(EdgeKind.MERGED_INTO, "市水利局").cited("(三)3"));

	private static final LineageAnswer SPLIT = Told.forward(Told.body("市水务局", Fate.ABOLISHED, "(四)2"), State.ALL_PLACED,
			Told.from("市水务局").whole(EdgeKind.MERGED_INTO, "市水利局", "防汛抗旱", "水库移民").cited("(三)3"),
			Told.from("市水务局").named("防汛抗旱", "市应急管理局").partly().cited("(三)5"),
			Told.from("市水务局").named("水库移民", "市农业农村局").open().cited("(三)6"),
			Told.from("市水务局").named("水产", "市农业农村局").open().cited("(三)6"));

	@Test
	void tellsWhereEverythingWentAndThatTheBodyEnded() {
		assertThat(Told.zh(Kind.WENT, "市水务局", MERGED)).isEqualTo("2019年3月底前，市水务局的全部职责并入市水利局（依据（三）3）。市水务局不再保留。");
		assertThat(Told.en(Kind.WENT, "市水务局", MERGED))
			.isEqualTo("By 31 March 2019, all duties of 市水务局 were merged into 市水利局 (item (三)3). 市水务局 was abolished.");
	}

	@Test
	void tellsTheRestBeforeTheDutiesThatAreNamed() {
		assertThat(Told.zh(Kind.WENT, "市水务局", SPLIT)).isEqualTo("2019年3月底前，市水务局的其余职责（“防汛抗旱”“水库移民”除外）并入市水利局（依据（三）3）；"
				+ "“防汛抗旱”有关职责划入市应急管理局（依据（三）5）；“水库移民”“水产”职责划入市农业农村局（未尽列，依据（三）6）。" + "市水务局不再保留（依据（四）2）。");
		assertThat(Told.en(Kind.WENT, "市水务局", SPLIT)).isEqualTo(
				"By 31 March 2019, the other duties of 市水务局 (all but \"防汛抗旱\" and \"水库移民\") were merged into 市水利局 (item (三)3); "
						+ "part of the duty \"防汛抗旱\" went to 市应急管理局 (item (三)5); "
						+ "the duties \"水库移民\" and \"水产\" went to 市农业农村局 (the list is open; item (三)6). "
						+ "市水务局 was abolished (item (四)2).");
	}

	@Test
	void tellsWhereAnExceptionWentWhereNothingElseDoes() {
		LineageAnswer answer = Told.forward(Told.body("市水务局", Fate.ABOLISHED), State.ALL_PLACED,
				Told.from("市水务局").whole(EdgeKind.ALL_DUTIES_TO, "市水利局", "防汛→市应急管理局").cited("(三)3"));
		assertThat(Told.zh(Kind.WENT, "市水务局", answer)).contains("其余职责（“防汛”（归市应急管理局）除外）");
		assertThat(Told.en(Kind.WENT, "市水务局", answer)).contains("(all but \"防汛\" (with 市应急管理局))");
	}

	@Test
	void countsTheExceptionsWhereTheyAreMany() {
		LineageAnswer answer = Told.forward(Told.body("市水务局", Fate.ABOLISHED), State.ALL_PLACED,
				Told.from("市水务局").whole(EdgeKind.ALL_DUTIES_TO, "市水利局", "甲", "乙", "丙", "丁").cited("(三)3"));
		assertThat(Told.zh(Kind.WENT, "市水务局", answer))
			.isEqualTo("2019年3月底前，市水务局的其余职责（“甲”“乙”“丙”等4项除外）划入市水利局（依据（三）3）。市水务局不再保留。");
		assertThat(Told.en(Kind.WENT, "市水务局", answer)).startsWith(
				"By 31 March 2019, the other duties of 市水务局 (all but 4 named ones such as \"甲\", \"乙\" and \"丙\") went to 市水利局");
	}

	@Test
	void followsTheDutiesAndSaysHowSurely() {
		LineageAnswer answer = Told.forward(Told.body("市水务局", Fate.RENAMED), State.ALL_PLACED,
				Told.from("市水务局").whole(EdgeKind.RENAMED_TO, "市水利局", "防汛抗旱").then(1, "2014-05").cited("(一)2"),
				Told.from("市水务局").named("防汛抗旱", "市应急局").then(1, "2014-05").cited("(一)3"),
				Told.from("市水利局")
					.whole(EdgeKind.MERGED_INTO, "市农业农村局")
					.as(Certainty.INHERITED)
					.then(2, "2019-01-08")
					.cited("(三)3"),
				Told.from("市应急局")
					.named("防汛抗旱", "市应急管理局")
					.by(EdgeKind.RENAMED_TO)
					.as(Certainty.POSSIBLE)
					.then(2, "2019-01-08")
					.cited("(三)4"));
		assertThat(Told.zh(Kind.WENT, "市水务局", answer)).isEqualTo("2014年5月，市水务局更名为市水利局，其余职责（“防汛抗旱”除外）随之转入（依据（一）2）；"
				+ "“防汛抗旱”职责划入市应急局（依据（一）3）。其后，2019年1月8日，市水利局的全部职责并入市农业农村局（继承，依据（三）3）。"
				+ "其后，市应急局的“防汛抗旱”职责随更名转入市应急管理局（可能，依据（三）4）。");
		assertThat(Told.en(Kind.WENT, "市水务局", answer))
			.isEqualTo("In May 2014, 市水务局 was renamed 市水利局 with the other duties (all but \"防汛抗旱\") (item (一)2); "
					+ "the duty \"防汛抗旱\" went to 市应急局 (item (一)3). "
					+ "After that, on 8 January 2019, all duties of 市水利局 were merged into 市农业农村局 (inherited; item (三)3). "
					+ "After that, the duty \"防汛抗旱\" of 市应急局 went with the new name to 市应急管理局 (possible; item (三)4).");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"NAMED_PARTS_ONLY|没有条款说明市水务局其余职责的去向。|No clause says where the rest of the duties of 市水务局 went.",
			"NOTHING_PLACED|没有条款说明市水务局的职责去向。|No clause says where the duties of 市水务局 went.",
			"EXTENT_UNSTATED|条款只说“有关职责”，没有说明范围，也没有条款说明市水务局其余职责的去向。|The clauses speak of 有关职责 and do not say which; none says where the rest of the duties of 市水务局 went." })
	void saysWhatNoClausePlaces(State residue, String zh, String en) {
		LineageAnswer answer = Told.forward(Told.body("市水务局", Fate.NOT_STATED), residue);
		assertThat(Told.zh(Kind.WENT, "市水务局", answer)).isEqualTo("没有条款说明市水务局是否保留。" + zh);
		assertThat(Told.en(Kind.WENT, "市水务局", answer)).isEqualTo("No clause says whether 市水务局 goes on. " + en);
	}

	@Test
	void saysThatWhatABodyDidNotGiveStaysWithIt() {
		LineageAnswer answer = Told.forward(Told.body("市民政局", Fate.ACTIVE), State.REST_STAYS,
				Told.from("市民政局").named("有关", "市应急管理局").as(Certainty.INFERRED).cited("(三)5"));
		assertThat(Told.zh(Kind.WENT, "市民政局", answer))
			.isEqualTo("2019年3月底前，市民政局的有关职责划入市应急管理局（推断，依据（三）5）。没有条款划出的职责仍由市民政局承担。");
		assertThat(Told.en(Kind.WENT, "市民政局", answer))
			.isEqualTo("By 31 March 2019, duties that are not specified (有关职责) of 市民政局 went to 市应急管理局 "
					+ "(inferred; item (三)5). What no clause takes away stays with 市民政局.");
	}

	@Test
	void endsWithTheWarningsThatItDoesNotSayItself() {
		LineageAnswer answer = Told.warned(MERGED, new Warning("undivided", "职责没有划分", "a duty is not divided"),
				new Warning("rest-not-placed", "其余职责去向不明", "the rest is not placed"),
				new Warning("order-uncertain", "先后不明", "the order is uncertain"));
		assertThat(Told.zh(Kind.WENT, "市水务局", answer)).endsWith("市水务局不再保留。注意：职责没有划分。先后不明。");
		assertThat(Told.en(Kind.WENT, "市水务局", answer))
			.endsWith(" Note: a duty is not divided; the order is uncertain.");
		assertThat(Told.zh(Kind.PLATES, "市水务局", answer)).isEqualTo("方案中没有条款说明市水务局挂什么牌子。");
	}

	@Test
	void namesTheDocumentsWhereThereAreSeveral() {
		LineageAnswer answer = Told.forward(Told.body("市水务局", Fate.ABOLISHED), State.ALL_PLACED,
				Told.from("市水务局")
					.whole(EdgeKind.MERGED_INTO, "市水利局")
					.cited(Told.evidence("(三)3"), Told.evidence("(三)9"),
							new Evidence("notice", "《关于机构设置的通知》", "二", "notice:1", null, null, null, false, null)));
		assertThat(Told.zh(Kind.WENT, "市水务局", answer)).contains("（依据《云溪市机构改革方案》（三）3、（三）9，《关于机构设置的通知》二）");
		assertThat(Told.en(Kind.WENT, "市水务局", answer))
			.contains("(《云溪市机构改革方案》 items (三)3 and (三)9; 《关于机构设置的通知》 item 二)");
	}

	@Test
	void saysByWhatTheNameMatchedAndNumbersSeveralBodies() {
		LineageAnswer shortName = Told.forward(Told.matched("市水务局", Fate.NOT_STATED, null, "short name"),
				State.NOTHING_PLACED);
		assertThat(Told.zh(Kind.ENDED, "水务局", shortName)).isEqualTo("“水务局”是市水务局（云溪市）的简称。没有条款说明市水务局是否保留。");
		assertThat(Told.en(Kind.ENDED, "水务局", shortName))
			.isEqualTo("\"水务局\" is a short name of 市水务局 (云溪市). No clause says whether 市水务局 goes on.");
		LineageAnswer plate = Told.forward(Told.matched("市水利局", Fate.ABOLISHED, Certainty.STATED, "plate", "(三)3"),
				State.NOTHING_PLACED);
		assertThat(Told.zh(Kind.ENDED, "水务局", shortName, plate)).isEqualTo("""
				“水务局”可以指2个机构：
				1. 市水务局（云溪市，按简称相符）：没有条款说明市水务局是否保留。
				2. 市水利局（云溪市，2019年3月底前终止，按牌子相符）：2019年3月底前，市水利局不再保留（依据（三）3）。""");
		assertThat(Told.en(Kind.ENDED, "水务局", shortName, plate)).isEqualTo("""
				"水务局" may mean 2 bodies:
				1. 市水务局 (云溪市; what you asked for is a short name of it): No clause says whether 市水务局 goes on.
				2. 市水利局 (云溪市; ended by 31 March 2019; what you asked for is a plate carried by it): \
				市水利局 was abolished by 31 March 2019 (item (三)3).""");
	}

	@Test
	void saysThatNothingWasFound() {
		assertThat(Told.zh(Kind.WENT, "市水务局")).isEqualTo("没有找到名为“市水务局”的机构。");
		assertThat(Told.en(Kind.WENT, "市水务局")).isEqualTo("No body named \"市水务局\" was found.");
	}

	@Test
	void tellsTheSourcesOfABodySourceBySource() {
		LineageAnswer answer = Told.backward(Told.body("市应急管理局", Fate.ACTIVE),
				Told.from("市安全生产监督管理局").whole(EdgeKind.ALL_DUTIES_TO, "市应急管理局").cited("(三)5"),
				Told.from("市水务局").named("防汛抗旱", "市应急管理局").open().cited("(三)6"),
				Told.from("").named("应急救援", "市应急管理局").cited("(三)5"),
				Told.from("市水电局").whole(EdgeKind.RENAMED_TO, "市水务局").then(2, "2010").cited("(一)1"));
		assertThat(Told.zh(Kind.CAME, "市应急管理局", answer))
			.isEqualTo("2019年3月底前，市应急管理局的职责来自：市安全生产监督管理局的全部职责（依据（三）5）；市水务局的“防汛抗旱”职责（未尽列，依据（三）6）；"
					+ "未点名的来源的“应急救援”职责（依据（三）5）。再往前，2010年，市水务局的职责来自：市水电局的全部职责（更名，依据（一）1）。");
		assertThat(Told.en(Kind.CAME, "市应急管理局", answer))
			.isEqualTo("By 31 March 2019, 市应急管理局 received all duties of 市安全生产监督管理局 (item (三)5); "
					+ "the duty \"防汛抗旱\" of 市水务局 (the list is open; item (三)6); the duty \"应急救援\" of a source that is not named (item (三)5). "
					+ "Before that, in 2010, 市水务局 received all duties of 市水电局 (renamed; item (一)1).");
		LineageAnswer none = Told.backward(Told.body("市应急管理局", Fate.ACTIVE));
		assertThat(Told.zh(Kind.CAME, "市应急管理局", none)).isEqualTo("方案中没有条款说明市应急管理局的职责从哪里来。");
		assertThat(Told.en(Kind.CAME, "市应急管理局", none))
			.isEqualTo("No clause says where the duties of 市应急管理局 came from.");
	}

	@Test
	void saysOnceWhatHoldsForAllMoves() {
		LineageAnswer came = Told.warned(
				Told.backward(Told.body("市应急管理局", Fate.ACTIVE),
						Told.from("市安全生产监督管理局").whole(EdgeKind.MERGED_INTO, "市应急管理局").open().cited("(三)5"),
						Told.from("市水务局").named("防汛抗旱", "市应急管理局").partly().open().cited("(三)5")),
				new Warning("list-open", "来源列举未尽", "the list is open"));
		assertThat(Told.zh(Kind.CAME, "市应急管理局", came))
			.isEqualTo("2019年3月底前，市应急管理局的职责来自：市安全生产监督管理局的全部职责（并入）；市水务局的“防汛抗旱”有关职责（均依据（三）5）；来源列举以“等”结尾，未尽列。");
		assertThat(Told.en(Kind.CAME, "市应急管理局", came))
			.isEqualTo("By 31 March 2019, 市应急管理局 received all duties of 市安全生产监督管理局 (merged); "
					+ "part of the duty \"防汛抗旱\" of 市水务局 (all by item (三)5); the list of sources ends in 等 (and others) and is open.");
		LineageAnswer went = Told.forward(Told.body("市水务局", Fate.ABOLISHED, "(三)3"), State.ALL_PLACED,
				Told.from("市水务局").whole(EdgeKind.MERGED_INTO, "市水利局", "防汛抗旱").cited("(三)3"),
				Told.from("市水务局").named("防汛抗旱", "市应急管理局").open().cited("(三)5"));
		assertThat(Told.zh(Kind.WENT, "市水务局", went)).isEqualTo("2019年3月底前，市水务局的其余职责（“防汛抗旱”除外）并入市水利局（依据（三）3）；"
				+ "“防汛抗旱”职责划入市应急管理局（依据（三）5）；点名职责的列举以“等”结尾，未尽列。市水务局不再保留。");
		assertThat(Told.en(Kind.WENT, "市水务局", went))
			.contains("(item (三)5); the lists that name duties end in 等 (and others) and are open. 市水务局");
	}

	@Test
	void saysThatABodyGaveNothingAndThatAPlateIsNoBody() {
		LineageAnswer answer = Told.forward(Told.matched("市水利局", Fate.ACTIVE, null, "plate"), State.REST_STAYS);
		assertThat(Told.zh(Kind.WENT, "市移民办公室", answer))
			.isEqualTo("“市移民办公室”是市水利局（云溪市）所挂的牌子，不是单独的机构；以下说的是市水利局。没有条款把市水利局的职责划出，也没有条款撤销它。");
		assertThat(Told.en(Kind.WENT, "市移民办公室", answer)).isEqualTo(
				"\"市移民办公室\" is a plate carried by 市水利局 (云溪市), not a body of its own; what follows is about 市水利局. "
						+ "No clause takes duties away from 市水利局, and none ends it.");
	}

	@Test
	void followsPredecessorsOnlyAlongTheLineOfTheBody() {
		LineageAnswer answer = Told.backward(Told.body("市水利局", Fate.ACTIVE),
				Told.from("市水务局").whole(EdgeKind.RENAMED_TO, "市水利局").cited("(三)3"),
				Told.from("市农业局").named("农田水利", "市水利局").cited("(三)3"),
				Told.from("市水电局").whole(EdgeKind.MERGED_INTO, "市水务局").then(2, "2010").cited("(一)1"),
				Told.from("市农牧局").whole(EdgeKind.RENAMED_TO, "市农业局").then(2, "2010").cited("(一)2"));
		assertThat(Told.zh(Kind.PREDECESSORS, "市水利局", answer))
			.isEqualTo("2019年3月底前，市水利局的前身是市水务局（更名，依据（三）3）。再往前，2010年，市水务局的前身是市水电局（并入，依据（一）1）。");
		assertThat(Told.en(Kind.PREDECESSORS, "市水利局", answer))
			.isEqualTo("By 31 March 2019, 市水利局 succeeded 市水务局 (renamed; item (三)3). "
					+ "Before that, in 2010, 市水务局 succeeded 市水电局 (merged; item (一)1).");
		LineageAnswer none = Told.backward(Told.body("市水利局", Fate.ACTIVE));
		assertThat(Told.zh(Kind.PREDECESSORS, "市水利局", none)).isEqualTo("方案中没有条款说明市水利局的前身。");
		assertThat(Told.en(Kind.PREDECESSORS, "市水利局", none)).isEqualTo("No clause names a predecessor of 市水利局.");
	}

	@Test
	void tellsAnEndAsSurelyAsItIsKnown() {
		LineageAnswer inferred = Told.forward(
				Told.matched("市水务局", Fate.ABOLISHED, Certainty.INFERRED, "full name", "(五)"), State.NOTHING_PLACED);
		assertThat(Told.zh(Kind.ENDED, "市水务局", inferred)).isEqualTo("没有条款点名撤销市水务局；2019年3月底前，据推断不再保留（依据（五））。");
		assertThat(Told.en(Kind.ENDED, "市水务局", inferred))
			.isEqualTo("No clause ends 市水务局 by name; it is inferred that it ended by 31 March 2019 (item (五)).");
		LineageAnswer active = Told.forward(Told.body("市水利局", Fate.ACTIVE), State.REST_STAYS);
		assertThat(Told.zh(Kind.ENDED, "市水利局", active)).isEqualTo("没有条款撤销市水利局，它继续保留。");
		assertThat(Told.en(Kind.ENDED, "市水利局", active)).isEqualTo("No clause ends 市水利局; it goes on.");
		LineageAnswer plate = Told.forward(Told.matched("市水保局", Fate.PLATE_ONLY, Certainty.INFERRED, "full name", "前言"),
				State.ALL_PLACED);
		assertThat(Told.zh(Kind.ENDED, "市水保局", plate)).isEqualTo("没有条款点名撤销市水保局；改革后这个名称只作为牌子保留（依据前言），挂牌机构并不因此承继它的职责。");
		LineageAnswer renamed = Told.forward(Told.body("市水务局", Fate.RENAMED, "(三)3"), State.ALL_PLACED,
				Told.from("市水务局").whole(EdgeKind.RENAMED_TO, "市水利局").cited("(三)3"));
		assertThat(Told.zh(Kind.ENDED, "市水务局", renamed)).isEqualTo("2019年3月底前，市水务局更名为市水利局，全部职责随之转入（依据（三）3）。");
		assertThat(Told.en(Kind.ENDED, "市水务局", renamed))
			.isEqualTo("By 31 March 2019, 市水务局 was renamed 市水利局 with all duties (item (三)3).");
	}

	@Test
	void tellsPlatesThoseThatStillHangFirst() {
		LineageAnswer answer = Told.standing(Told.body("市水利局", Fate.ACTIVE),
				Told.ended(EdgeKind.CARRIES_PLATE, "市水利局", "市节水办公室", "2021-06", "二"),
				Told.arranged(EdgeKind.CARRIES_PLATE, "市水利局", "市移民办公室", "前言"),
				Told.arranged(EdgeKind.CARRIES_PLATE, "市水利局", "市水保局", "前言"),
				Told.arranged(EdgeKind.CARRIES_PLATE, "市林业局", "市公园管理局", "前言"));
		assertThat(Told.zh(Kind.PLATES, "市水利局", answer))
			.isEqualTo("市水利局挂“市移民办公室”“市水保局”牌子（依据前言）；曾挂“市节水办公室”牌子（2021年6月终止，依据二）。");
		assertThat(Told.en(Kind.PLATES, "市水利局", answer))
			.isEqualTo("市水利局 carries the plates \"市移民办公室\" and \"市水保局\" (item 前言); "
					+ "carried the plate \"市节水办公室\" (ended in June 2021; item 二).");
	}

	@Test
	void tellsWhoManagesAndWhatIsManaged() {
		LineageAnswer answer = Told.standing(Told.body("市林业局", Fate.ACTIVE),
				Told.arranged(EdgeKind.MANAGED_BY, "市林业局", "市自然资源局", "(三)2", "统一管理", "归口管理"),
				Told.arranged(EdgeKind.MANAGED_BY, "市公园管理处", "市林业局", "(三)4"));
		assertThat(Told.zh(Kind.MANAGER, "市林业局", answer)).isEqualTo("市林业局由市自然资源局统一管理、归口管理（依据（三）2）。");
		assertThat(Told.en(Kind.MANAGER, "市林业局", answer))
			.isEqualTo("市林业局 is managed by 市自然资源局 (统一管理、归口管理; item (三)2).");
		assertThat(Told.zh(Kind.MANAGED, "市林业局", answer)).isEqualTo("市林业局管理市公园管理处（依据（三）4）。");
		assertThat(Told.en(Kind.MANAGED, "市林业局", answer)).isEqualTo("市林业局 manages 市公园管理处 (item (三)4).");
		LineageAnswer none = Told.standing(Told.body("市林业局", Fate.ACTIVE));
		assertThat(Told.zh(Kind.MANAGER, "市林业局", none)).isEqualTo("方案中没有条款说明市林业局由谁管理。");
		assertThat(Told.zh(Kind.MANAGED, "市林业局", none)).isEqualTo("方案中没有条款说明市林业局管理哪些机构。");
		assertThat(Told.en(Kind.MANAGER, "市林业局", none)).isEqualTo("No clause says who manages 市林业局.");
		assertThat(Told.en(Kind.MANAGED, "市林业局", none)).isEqualTo("No clause says which bodies 市林业局 manages.");
	}

	@Test
	void findsThePlaceOfAnOfficeByTheOfficeOrByItsBody() {
		String office = "市委治水委员会办公室";
		LineageAnswer byOffice = Told.standing(Told.body(office, Fate.ACTIVE),
				Told.arranged(EdgeKind.HOSTS_OFFICE, "市水利局", office, "(一)6"));
		assertThat(Told.zh(Kind.OFFICE_HOST, "市委治水委员会", byOffice)).isEqualTo("市委治水委员会办公室设在市水利局（依据（一）6）。");
		assertThat(Told.en(Kind.OFFICE_HOST, "市委治水委员会", byOffice)).isEqualTo("市委治水委员会办公室 is in 市水利局 (item (一)6).");
		LineageAnswer byBody = Told.standing(Told.body("市委治水委员会", Fate.ACTIVE),
				Told.arranged(EdgeKind.HOSTS_OFFICE, "市水利局", office, "(一)6"),
				Told.arranged(EdgeKind.OFFICE_OF, office, "市委治水委员会", "(一)5"));
		assertThat(Told.zh(Kind.OFFICE_HOST, "市委治水委员会", byBody))
			.isEqualTo("市委治水委员会的办事机构是市委治水委员会办公室（依据（一）5）。市委治水委员会办公室设在市水利局（依据（一）6）。");
		LineageAnswer elsewhere = Told.standing(Told.body("市委治水委员会", Fate.ACTIVE),
				Told.arranged(EdgeKind.OFFICE_OF, office, "市委治水委员会", "(一)5"));
		assertThat(Told.zh(Kind.OFFICE_HOST, "市委治水委员会", elsewhere))
			.isEqualTo("市委治水委员会的办事机构是市委治水委员会办公室（依据（一）5）。市委治水委员会办公室设在哪里，请另问“市委治水委员会办公室设在哪里”。");
		LineageAnswer plate = Told.standing(Told.matched("市委办公室", Fate.ACTIVE, null, "plate"));
		assertThat(Told.zh(Kind.OFFICE_HOST, "市委治水委员会", byOffice, plate)).isEqualTo("市委治水委员会办公室设在市水利局（依据（一）6）。");
		LineageAnswer managed = Told.standing(Told.body(office, Fate.ACTIVE),
				Told.arranged(EdgeKind.MANAGED_BY, office, "市委办公室", "(一)6", "统一管理"));
		assertThat(Told.zh(Kind.OFFICE_HOST, office, managed))
			.isEqualTo("方案中没有条款说明市委治水委员会办公室设在哪个部门。市委治水委员会办公室由市委办公室统一管理（依据（一）6）。");
		LineageAnswer unknown = Told.standing(Told.body(office, Fate.ACTIVE));
		assertThat(Told.zh(Kind.OFFICE_HOST, office, unknown)).isEqualTo("方案中没有条款说明市委治水委员会办公室设在哪个部门。");
		assertThat(Told.en(Kind.OFFICE_HOST, office, unknown)).isEqualTo("No clause says which body hosts 市委治水委员会办公室.");
		LineageAnswer none = Told.standing(Told.body("市委治水委员会", Fate.ACTIVE));
		assertThat(Told.zh(Kind.OFFICE_HOST, "市委治水委员会", none)).isEqualTo("方案中没有条款说明市委治水委员会的办公室设在哪里。");
		assertThat(Told.en(Kind.OFFICE_HOST, "市委治水委员会", none))
			.isEqualTo("No clause says where the office of 市委治水委员会 is.");
	}

	@Test
	void leavesQuestionsAboutDutiesToOthers() {
		Question question = new Question(Kind.RESPONSIBLE, "防汛抗旱", List.of("防汛抗旱"));
		assertThatIllegalArgumentException().isThrownBy(() -> Narrator.narrate(question, List.of(), Locale.CHINESE));
	}

}
