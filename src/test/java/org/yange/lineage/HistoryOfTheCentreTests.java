package org.yange.lineage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.yange.graph.Fate;
import org.yange.graph.Graph;
import org.yange.graph.GraphBuilder;
import org.yange.lineage.Holding.Existence;
import org.yange.lineage.LineageReader.Found;
import org.yange.lineage.LineageReader.Match;
import org.yange.statement.Dossier;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the reforms of the central bodies from 1998 to 2023 tell, read from the documents
 * that come with the application; the expected ways were written down from them.
 */
class HistoryOfTheCentreTests {

	private static final String REFORM_1998 = "1998-03-10/1998-12-31";

	private static final String REFORM_2003 = "2003-03-10/2003-12-31";

	private static final String REFORM_2008 = "2008-03-15/2008-12-31";

	private static final String REFORM_2013 = "2013-03-14/2013-12-31";

	private static final String REFORM_2018 = "2018-03-17/2018-12-31";

	private static final String REFORM_2023 = "2023-03-10/2023-12-31";

	private static final Subgraph GRAPH = GraphInMemory.of(documents());

	private static Dossier[] documents() {
		try (Stream<Path> folders = Files.list(Path.of("import"))) {
			return folders.filter(Files::isDirectory).sorted().map(GraphInMemory::dossier).toArray(Dossier[]::new);
		}
		catch (IOException missing) {
			throw new IllegalStateException("the documents of the application are not there", missing);
		}
	}

	private static Body body(String name, String founded) {
		List<Body> bodies = GRAPH.bodies()
			.stream()
			.filter((body) -> body.name().equals(name) && body.jurisdiction().equals("100000"))
			.filter((body) -> founded.equals((body.founded() != null) ? body.founded().text() : ""))
			.toList();
		assertThat(bodies).as(name + " since " + founded).hasSize(1);
		return bodies.get(0);
	}

	private static LineageAnswer ask(String name, String founded, Direction direction) {
		return Lineage.of(GRAPH, body(name, founded), "id", LineageQuestion.of(direction));
	}

	/** Each step with its day and the clauses behind it, an unconfirmed one marked. */
	private static List<String> steps(LineageAnswer answer) {
		return answer.flows().stream().map(HistoryOfTheCentreTests::step).toList();
	}

	private static String step(Flow flow) {
		return "%d %s→%s %s %s %s %s %s".formatted(flow.hop(), flow.from().name(), flow.to().name(), flow.duty().name(),
				flow.change(), flow.certainty().label(), flow.effective().edtf(),
				flow.evidence()
					.stream()
					.map((each) -> each.document() + ":" + each.item() + (each.unconfirmed() ? "?" : ""))
					.toList());
	}

	@Test
	void theCommissionOfEconomyAndTradeWasDividedIn2003() {
		LineageAnswer answer = ask("国家经济贸易委员会", "", Direction.FORWARD);
		assertThat(answer.agency().fate()).isEqualTo(Fate.ABOLISHED);
		assertThat(answer.residue().state()).isEqualTo(Residue.State.NAMED_PARTS_ONLY);
		assertThat(steps(answer)).containsExactlyInAnyOrder(
				"1 国家经济贸易委员会→商务部 内贸管理、对外经济协调和重要工业品、原材料进出口计划组织实施 TRANSFERRED_TO stated " + REFORM_2003
						+ " [guowuyuan-2003:(四)]",
				"1 国家经济贸易委员会→国家发展和改革委员会 行业规划、产业政策、经济运行调节、技术改造投资管理、多种所有制企业的宏观指导、促进中小企业发展以及重要工业品、原材料进出口计划 TRANSFERRED_TO stated "
						+ REFORM_2003 + " [guowuyuan-2003:(二)]",
				"1 国家经济贸易委员会→国务院国有资产监督管理委员会 指导国有企业改革和管理 TRANSFERRED_TO possible " + REFORM_2003
						+ " [guowuyuan-2003:(一)?]",
				"1 国家经济贸易委员会→国家发展和改革委员会 电力行政管理 TRANSFERRED_TO possible " + REFORM_2003 + " [guowuyuan-2003:(二)]",
				"2 国家发展和改革委员会→国家能源局 电力行政管理 TRANSFERRED_TO possible " + REFORM_2008 + " [guowuyuan-2008:(二)]",
				"2 国家发展和改革委员会→工业和信息化部 工业行业管理 TRANSFERRED_TO inferred " + REFORM_2008 + " [guowuyuan-2008:(三)]",
				"3 国家能源局→国家能源局 电力行政管理 REESTABLISHED_AS possible " + REFORM_2013 + " [guowuyuan-2013:一(六)]");
		assertThat(History.warnings(answer)).contains("rest-not-placed", "unconfirmed");
		assertThat(answer.flows()).filteredOn((flow) -> flow.to().name().equals("商务部"))
			.allMatch((flow) -> !flow.exhaustive());
	}

	@Test
	void railwaysWereDividedBetweenGovernmentAndEnterpriseIn2013() {
		LineageAnswer answer = ask("铁道部", "", Direction.FORWARD);
		assertThat(answer.agency().ended()).isEqualTo(REFORM_2013);
		assertThat(answer.residue().state()).isEqualTo(Residue.State.ALL_PLACED);
		assertThat(History.warnings(answer)).doesNotContain("rest-not-placed");
		assertThat(steps(answer)).containsExactlyInAnyOrder(
				"1 铁道部→交通运输部 拟订铁路发展规划和政策的行政 TRANSFERRED_TO stated " + REFORM_2013 + " [guowuyuan-2013:一(一)]",
				"1 铁道部→国家铁路局 其他行政 TRANSFERRED_TO stated " + REFORM_2013 + " [guowuyuan-2013:一(一)]",
				"1 铁道部→中国铁路总公司 企业 TRANSFERRED_TO stated " + REFORM_2013 + " [guowuyuan-2013:一(一)]");
	}

	@Test
	void theMinistryOfHealthGoesOnInTheHealthCommission() {
		LineageAnswer answer = ask("卫生部", "", Direction.FORWARD);
		assertThat(steps(answer)).contains(
				"1 卫生部→国家卫生和计划生育委员会 全部职责 MERGED_INTO stated " + REFORM_2013 + " [guowuyuan-2013:一(二)]",
				"2 国家卫生和计划生育委员会→国家卫生健康委员会 其余职责 MERGED_INTO inherited " + REFORM_2018 + " [guowuyuan-2018:一(五)]",
				"1 卫生部→劳动和社会保障部 公费医疗管理 TRANSFERRED_TO stated " + REFORM_1998 + " [guowuyuan-1998:说明]");
		assertThat(steps(ask("国家卫生健康委员会", REFORM_2018, Direction.BACKWARD)))
			.contains("2 卫生部→国家卫生和计划生育委员会 全部职责 MERGED_INTO inherited " + REFORM_2013 + " [guowuyuan-2013:一(二)]");
	}

	@Test
	void landHasItsRootsIn1998AndGoesOnInNaturalResources() {
		assertThat(steps(ask("国土资源部", REFORM_1998, Direction.BACKWARD))).containsExactlyInAnyOrder(
				"1 地质矿产部→国土资源部 全部职责 MERGED_INTO stated " + REFORM_1998 + " [guowuyuan-1998:说明]",
				"1 国家土地管理局→国土资源部 全部职责 MERGED_INTO stated " + REFORM_1998 + " [guowuyuan-1998:说明]",
				"1 国家海洋局→国土资源部 全部职责 ALL_DUTIES_TO stated " + REFORM_1998 + " [guowuyuan-1998:说明]",
				"1 国家测绘局→国土资源部 全部职责 ALL_DUTIES_TO stated " + REFORM_1998 + " [guowuyuan-1998:说明]");
		LineageAnswer forward = ask("国土资源部", REFORM_1998, Direction.FORWARD);
		assertThat(steps(forward)).containsExactlyInAnyOrder(
				"1 国土资源部→自然资源部 其余职责 MERGED_INTO stated " + REFORM_2018 + " [guowuyuan-2018:一(一)]",
				"1 国土资源部→生态环境部 监督防止地下水污染 TRANSFERRED_TO stated " + REFORM_2018 + " [guowuyuan-2018:一(二)]",
				"1 国土资源部→农业农村部 农业投资项目管理 TRANSFERRED_TO stated " + REFORM_2018 + " [guowuyuan-2018:一(三)]",
				"1 国土资源部→应急管理部 地质灾害防治 TRANSFERRED_TO stated " + REFORM_2018 + " [guowuyuan-2018:一(七)]",
				"1 国土资源部→国家林业和草原局 自然保护区、风景名胜区、自然遗产、地质公园等管理 TRANSFERRED_TO stated " + REFORM_2018
						+ " [guowuyuan-2018:二(八)]");
		assertThat(steps(ask("自然资源部", REFORM_2018, Direction.BACKWARD)))
			.contains("2 地质矿产部→国土资源部 全部职责 MERGED_INTO inherited " + REFORM_1998 + " [guowuyuan-1998:说明]");
	}

	@Test
	void qualitySupervisionWentThreeWaysIn2018() {
		LineageAnswer answer = ask("国家质量监督检验检疫总局", "2001-01-01/2001-08-29", Direction.FORWARD);
		assertThat(steps(answer)).contains(
				"1 国家质量监督检验检疫总局→国家市场监督管理总局 其余职责 MERGED_INTO stated " + REFORM_2018 + " [guowuyuan-2018:二(一)]",
				"1 国家质量监督检验检疫总局→海关总署 出入境检验检疫管理 TRANSFERRED_TO stated " + REFORM_2018 + " [guowuyuan-2018:二(一)]",
				"1 国家质量监督检验检疫总局→国家知识产权局 原产地地理标志管理 TRANSFERRED_TO stated " + REFORM_2018 + " [guowuyuan-2018:二(九)]",
				"1 国家质量监督检验检疫总局→国家食品药品监督管理总局 生产环节食品安全监督管理 TRANSFERRED_TO stated " + REFORM_2013
						+ " [guowuyuan-2013:一(三)]",
				"2 国家食品药品监督管理总局→国家市场监督管理总局 生产环节食品安全监督管理 MERGED_INTO inherited " + REFORM_2018
						+ " [guowuyuan-2018:二(一)]");
	}

	@Test
	void theRegulatorOfElectricityWentIntoEnergyIn2013() {
		assertThat(steps(ask("国家电力监管委员会", "2002-03/2003-03-31", Direction.FORWARD)))
			.containsExactly("1 国家电力监管委员会→国家能源局 全部职责 MERGED_INTO stated " + REFORM_2013 + " [guowuyuan-2013:一(六)]");
	}

	private static List<String> holders(String duty, String day) {
		List<Match> all = GRAPH.bodies().stream().map((body) -> new Match(body.id(), null)).toList();
		LocalDate asOf = LocalDate.parse(day);
		return DutyLineage
			.of(duty, new Found(GRAPH, all), new LineageQuestion(Direction.FORWARD, LineageQuestion.ALL, asOf), asOf)
			.holders()
			.stream()
			.filter((each) -> each.existence() != Existence.NONE)
			.map((each) -> each.agency().name() + " " + each.certainty().label() + " " + each.existence().label())
			.toList();
	}

	@Test
	void regulationOfElectricityIsWithWhoeverHasItOnTheDay() {
		String duty = "dianjianhui-2003:前言:国家电力监管委员会:电力监管";
		assertThat(holders(duty, "2002-01-01")).isEmpty();
		assertThat(holders(duty, "2008-01-01")).containsExactly("国家电力监管委员会 stated certain");
		assertThat(holders(duty, "2013-06-01")).containsExactlyInAnyOrder("国家电力监管委员会 stated possible",
				"国家能源局 inherited possible");
		assertThat(holders(duty, "2014-01-01")).containsExactly("国家能源局 inherited certain");
	}

	@Test
	void nuclearPowerIsWithWhoeverHasItOnTheDay() {
		String duty = "guowuyuan-2008:(二):国防科学技术工业委员会:核电管理";
		assertThat(holders(duty, "1998-02-01")).isEmpty();
		assertThat(holders(duty, "2007-01-01")).containsExactly("国防科学技术工业委员会 stated certain");
		assertThat(holders(duty, "2010-01-01")).containsExactly("国家能源局 stated certain");
		assertThat(holders(duty, "2020-01-01")).containsExactly("国家能源局 inherited certain");
	}

	@Test
	void onlyAPartOfTheEnergyIndustryMovedIn2008() {
		String duty = "guowuyuan-2008:(二):国家发展和改革委员会:能源行业管理";
		assertThat(holders(duty, "2014-01-01")).containsExactly("国家发展和改革委员会 stated possible",
				"国家能源局 inherited certain");
		List<Match> all = GRAPH.bodies().stream().map((body) -> new Match(body.id(), null)).toList();
		LocalDate day = LocalDate.of(2014, 1, 1);
		assertThat(DutyLineage
			.of(duty, new Found(GRAPH, all), new LineageQuestion(Direction.FORWARD, LineageQuestion.ALL, day), day)
			.warnings()).extracting(Warning::code).contains("part-moved");
		assertThat(HoldersOfDay.of(GRAPH, List.copyOf(GRAPH.bodies()), day))
			.filteredOn((held) -> held.duty().id().equals(duty))
			.singleElement()
			.satisfies((held) -> {
				assertThat(held.partial()).isTrue();
				assertThat(held.holders()).extracting(Body::name).containsExactly("国家发展和改革委员会", "国家能源局");
			});
	}

	@Test
	void energyWasSetUpIn2008AndAgainIn2013() {
		assertThat(steps(ask("国家能源局", REFORM_2008, Direction.FORWARD))).first()
			.isEqualTo("1 国家能源局→国家能源局 全部职责 REESTABLISHED_AS stated " + REFORM_2013 + " [guowuyuan-2013:一(六)]");
		assertThat(steps(ask("国家能源局", REFORM_2013, Direction.BACKWARD))).contains(
				"1 国家电力监管委员会→国家能源局 全部职责 MERGED_INTO stated " + REFORM_2013 + " [guowuyuan-2013:一(六)]",
				"2 国家能源领导小组办公室→国家能源局 全部职责 MERGED_INTO inherited " + REFORM_2008 + " [guowuyuan-2008:(二)]",
				"2 国防科学技术工业委员会→国家能源局 核电管理 TRANSFERRED_TO inherited " + REFORM_2008 + " [guowuyuan-2008:(二)]",
				"2 国家发展和改革委员会→国家能源局 能源行业管理 TRANSFERRED_TO inherited " + REFORM_2008 + " [guowuyuan-2008:(二)]");
	}

	@Test
	void intellectualPropertyWasSetUpAgainIn2018AndLeftItsManagerIn2023() {
		assertThat(steps(ask("国家知识产权局", REFORM_2018, Direction.BACKWARD))).contains(
				"1 国家知识产权局→国家知识产权局 全部职责 REESTABLISHED_AS stated " + REFORM_2018 + " [guowuyuan-2018:二(九)]",
				"1 国家工商行政管理总局→国家知识产权局 商标管理 TRANSFERRED_TO stated " + REFORM_2018 + " [guowuyuan-2018:二(九)]",
				"2 中国专利局→国家知识产权局 全部职责 RENAMED_TO inherited " + REFORM_1998 + " [guowuyuan-1998:直属机构]");
		Body bureau = body("国家知识产权局", REFORM_2018);
		assertThat(bureau.fate()).isEqualTo(Fate.ACTIVE);
		assertThat(bureau.category()).isEqualTo("国务院直属机构");
		assertThat(GRAPH.arrangementsOf(bureau.id()))
			.extracting((each) -> each.kind() + " " + each.to().name() + " " + each.effective() + ".." + each.until())
			.contains("MANAGED_BY 国家市场监督管理总局 " + REFORM_2018 + ".." + REFORM_2023);
	}

	@Test
	void ageingWentToHealthIn2018AndToCivilAffairsIn2023() {
		assertThat(steps(ask("全国老龄工作委员会办公室", "", Direction.FORWARD))).containsExactlyInAnyOrder(
				"1 全国老龄工作委员会办公室→国家卫生健康委员会 全部职责 ALL_DUTIES_TO stated " + REFORM_2018 + " [guowuyuan-2018:一(五)]",
				"1 全国老龄工作委员会办公室→国家卫生健康委员会 承担全国老龄工作委员会的具体工作 TRANSFERRED_TO inferred " + REFORM_2018
						+ " [guowuyuan-2018:一(五)]",
				"2 国家卫生健康委员会→民政部 承担全国老龄工作委员会的具体工作 TRANSFERRED_TO inferred " + REFORM_2023 + " [guowuyuan-2023:十]");
	}

	@Test
	void reliefOfPovertyBecameRuralRevivalAndWentToAgriculture() {
		LineageAnswer answer = ask("国务院扶贫开发领导小组办公室", "", Direction.FORWARD);
		assertThat(steps(answer)).first()
			.isEqualTo("1 国务院扶贫开发领导小组办公室→国家乡村振兴局 全部职责 CONVERTED_TO stated 2021-02-25 [xiangcun-2021:前言]");
		assertThat(answer.flows()).hasSize(2);
		Flow last = answer.flows().get(1);
		assertThat(last.to().name()).isEqualTo("农业农村部");
		assertThat(last.duty().name()).startsWith("牵头开展防止返贫监测和帮扶");
		assertThat(last.certainty().label()).isEqualTo("possible");
		assertThat(last.exhaustive()).isFalse();
		assertThat(steps(ask("国家乡村振兴局", "2021-02-25", Direction.FORWARD))).singleElement()
			.asString()
			.contains(" TRANSFERRED_TO stated " + REFORM_2023);
		assertThat(GRAPH.arrangementsOf(body("国家乡村振兴局", "2021-02-25").id()))
			.anyMatch((each) -> each.kind().name().equals("NAME_KEPT_AS"));
	}

	@Test
	void electricityWentOnWithThePlanningOfIndustriesAndWithEnergy() {
		String duty = "guowuyuan-1998:说明:电力工业部:电力行政管理";
		assertThat(holders(duty, "2005-01-01")).contains("国家发展和改革委员会 possible possible");
		assertThat(holders(duty, "2010-01-01")).contains("国家能源局 possible possible");
		assertThat(holders(duty, "2020-01-01")).contains("国家能源局 possible possible");
	}

	@Test
	void medicinesWentToTheBureauThatWasSetUpForThemIn2018() {
		assertThat(steps(ask("卫生部", "", Direction.FORWARD)))
			.anyMatch((step) -> step.contains("→国家药品监督管理局 药政、药检 TRANSFERRED_TO") && step.contains(REFORM_2018));
	}

	@Test
	void everyLinkFitsTheDutiesThatAreTold() {
		Graph graph = GraphBuilder.build(List.of(documents()), Map.of());
		assertThat(graph.unfit()).isEmpty();
		assertThat(graph.links()).hasSizeGreaterThanOrEqualTo(25);
		assertThat(graph.links()).allSatisfy((each) -> assertThat(each.link().reason()).isNotBlank());
	}

	@ParameterizedTest
	@CsvSource({ "1998-12-31, 29", "2003-12-31, 28", "2008-12-31, 27", "2013-12-31, 25", "2018-12-31, 26",
			"2023-12-31, 26" })
	void departmentsOfTheStateCouncilAreCountedOnEveryDay(String day, int number) {
		LocalDate then = LocalDate.parse(day);
		LineageGraph graph = GraphOfTime.of(GRAPH, new TimeScope(then, then, null));
		assertThat(GRAPH.bodies()
			.stream()
			.flatMap((body) -> graph.body(body.id()).stream())
			.filter((body) -> Existence.on(then, body.founded(), body.ended()) != Existence.NONE)
			.filter((body) -> "国务院组成部门".equals(body.category()))).hasSize(number);
	}

}
