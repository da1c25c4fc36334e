package org.yange.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.yange.document.Edtf;
import org.yange.graph.Certainty;
import org.yange.lineage.Evidence;
import org.yange.register.QuotaCheck.Member;
import org.yange.register.QuotaCheck.Part;
import org.yange.register.Quotas.Declared;
import org.yange.register.Quotas.Standing;
import org.yange.statement.Quota;

import static org.assertj.core.api.Assertions.assertThat;

/** The plan's own arithmetic (rule 9). */
class QuotasTests {

	private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

	private static Declared declared(String scope, String number, String item) {
		return declared(scope, number, item, false, "2018-11-01", null);
	}

	private static Declared part(String place, String number, String item) {
		return new Declared(place + "党政机构", Objects.requireNonNull(Quota.parse(number)), place, place, true,
				Edtf.parse("2018-11-01"),
				new Evidence("yunxi-2018", "云溪市机构改革方案", item, item + place, null, null, null, false, null));
	}

	private static Declared declared(String scope, String number, String item, boolean ofPart, String since,
			@Nullable String reason) {
		return new Declared(scope, Objects.requireNonNull(Quota.parse(number)), ofPart ? "999002" : "999001",
				ofPart ? "望溪县" : "云溪市", ofPart, Edtf.parse(since), new Evidence("yunxi-2018", "云溪市机构改革方案", item,
						"yunxi-2018:" + item + ":" + scope, null, null, reason, false, null));
	}

	private static Standing body(String name, String category, String... locatedWith) {
		return body(name, category, Certainty.STATED, "certain", locatedWith);
	}

	private static Standing body(String name, String category, Certainty certainty, String existence,
			String... locatedWith) {
		return new Standing(name, name, category, certainty, existence, Set.copyOf(Arrays.asList(locatedWith)),
				List.of());
	}

	private static List<QuotaCheck> checks(List<Declared> declared, Standing... bodies) {
		return new Quotas(declared, List.of(bodies), DAY).checks();
	}

	private static QuotaCheck check(Declared declared, Standing... bodies) {
		List<QuotaCheck> checks = checks(List.of(declared), bodies);
		assertThat(checks).hasSize(1);
		return checks.get(0);
	}

	@Test
	void departmentsAreCountedByTheirCategory() {
		QuotaCheck check = check(declared("政府工作部门", "3", "前言"), body("市甲局", "市政府工作部门"), body("市乙局", "市政府工作部门"),
				body("市委丙部", "市委工作机关"), body("市丁局", ""));
		assertThat(check.declared()).isEqualTo(3);
		assertThat(check.counted()).isEqualTo(2);
		assertThat(check.notListed()).isEqualTo(1);
		assertThat(check.members()).extracting(Member::name).containsExactly("市甲局", "市乙局");
	}

	@Test
	void constituentDepartmentsAreCountedApartFromOtherBodiesOfTheStateCouncil() {
		QuotaCheck check = check(declared("国务院组成部门", "2", "末"), body("甲部", "国务院组成部门"), body("国家乙局", "国务院直属机构"),
				body("丙委员会", "国务院组成部门"));
		assertThat(check.members()).extracting(Member::name).containsExactly("甲部", "丙委员会");
		assertThat(check.notListed()).isZero();
	}

	@Test
	void nothingIsCountedMerelyToCloseASum() {
		QuotaCheck check = check(declared("政府工作部门", "3", "前言"), body("市甲局", ""), body("市乙局", ""), body("市丙局", ""));
		assertThat(check.counted()).isZero();
		assertThat(check.notListed()).isEqualTo(3);
	}

	@Test
	void partyIsItsDisciplineCommissionAndItsWorkingOrgans() {
		Standing discipline = body("市纪律检查委员会", "", "市监察委员会");
		Standing supervision = body("市监察委员会", "", "市纪律检查委员会");
		Standing office = body("市委办公室", "市委工作机关");
		Standing department = body("市甲局", "市政府工作部门");
		assertThat(check(declared("纪检监察机关", "1", "前言"), discipline, supervision, office).counted()).isEqualTo(1);
		assertThat(check(declared("工作机关", "1", "前言"), discipline, supervision, office).counted()).isEqualTo(1);
		assertThat(check(declared("党委机构", "2", "前言"), discipline, supervision, office).counted()).isEqualTo(2);
		assertThat(check(declared("党政机构", "3", "前言"), discipline, supervision, office, department).counted())
			.isEqualTo(3);
	}

	@Test
	void coLocatedBodiesCountOnceAndAreNamedTogether() {
		QuotaCheck check = check(declared("政府工作部门", "1", "前言"), body("市甲局", "市政府工作部门", "市乙局"),
				body("市乙局", "市政府工作部门", "市甲局"));
		assertThat(check.counted()).isEqualTo(1);
		assertThat(check.members().get(0).name()).isEqualTo("市甲局、市乙局");
		assertThat(check.members().get(0).ids()).containsExactly("市甲局", "市乙局");
	}

	@Test
	void threeBodiesThatWorkAsOneCountOnce() {
		QuotaCheck check = check(declared("政府工作部门", "1", "前言"), body("市甲局", "市政府工作部门", "市乙局"),
				body("市乙局", "市政府工作部门", "市甲局", "市丙局"), body("市丙局", "市政府工作部门", "市乙局"));
		assertThat(check.counted()).isEqualTo(1);
		assertThat(check.members().get(0).ids()).containsExactly("市甲局", "市乙局", "市丙局");
	}

	@Test
	void bodyCoLocatedWithOneThatDoesNotCountIsNamedAlone() {
		QuotaCheck check = check(declared("政府工作部门", "1", "前言"), body("市甲局", "市政府工作部门", "市委乙部"),
				body("市委乙部", "市委工作机关", "市甲局"));
		assertThat(check.members()).extracting(Member::name).containsExactly("市甲局");
	}

	@Test
	void inferredMembersAreMarkedAndPossibleOnesToo() {
		QuotaCheck check = check(declared("政府工作部门", "2", "前言"), body("市甲局", "市政府工作部门", Certainty.INFERRED, "certain"),
				body("市乙局", "市政府工作部门", Certainty.STATED, "possible"));
		assertThat(check.members()).extracting(Member::certainty).containsExactly(Certainty.INFERRED, Certainty.STATED);
		assertThat(check.members()).extracting(Member::existence).containsExactly("certain", "possible");
	}

	@Test
	void upperBoundIsNoNumberThatMustBeReached() {
		QuotaCheck check = check(declared("政府工作部门", "≤8", "前言"), body("市甲局", "市政府工作部门"));
		assertThat(check.upperBound()).isTrue();
		assertThat(check.declared()).isEqualTo(8);
		assertThat(check.counted()).isEqualTo(1);
		assertThat(check.notListed()).isZero();
	}

	@Test
	void moreThanDeclaredLeavesNoneUnlisted() {
		QuotaCheck check = check(declared("政府工作部门", "1", "前言"), body("市甲局", "市政府工作部门"), body("市乙局", "市政府工作部门"));
		assertThat(check.counted()).isEqualTo(2);
		assertThat(check.notListed()).isZero();
	}

	@Test
	void scopeThatCannotBeCountedIsShownWithoutACount() {
		QuotaCheck check = check(declared("议事协调机构", "12", "前言"), body("市甲局", "市政府工作部门"));
		assertThat(check.declared()).isEqualTo(12);
		assertThat(check.counted()).isNull();
		assertThat(check.notListed()).isNull();
		assertThat(check.members()).isEmpty();
	}

	@Test
	void scopeMayBeWordedWithTheNameOfThePlace() {
		assertThat(check(declared("云溪市政府工作部门", "1", "前言"), body("市甲局", "市政府工作部门")).counted()).isEqualTo(1);
	}

	@Test
	void sameNumberInTwoClausesIsOneCheckWithBoth() {
		List<QuotaCheck> checks = checks(List.of(declared("政府工作部门", "3", "前言"), declared("政府工作部门", "3", "(三)末")));
		assertThat(checks).hasSize(1);
		assertThat(checks.get(0).evidence()).extracting(Evidence::item).containsExactly("前言", "(三)末");
	}

	@Test
	void numbersThatDifferBetweenClausesAreShownSideBySide() {
		List<QuotaCheck> checks = checks(List.of(declared("政府工作部门", "3", "前言"), declared("政府工作部门", "4", "(三)末")));
		assertThat(checks).extracting(QuotaCheck::declared).containsExactly(3, 4);
	}

	@Test
	void laterReformReplacesTheNumberOfAnEarlierOne() {
		Declared earlier = declared("政府工作部门", "40", "前言", false, "2010-03-01", null);
		Declared later = declared("政府工作部门", "34", "前言");
		assertThat(checks(List.of(earlier, later))).extracting(QuotaCheck::declared).containsExactly(34);
		assertThat(new Quotas(List.of(earlier, later), List.of(), LocalDate.of(2015, 1, 1)).checks())
			.extracting(QuotaCheck::declared)
			.containsExactly(40);
	}

	@Test
	void nothingIsDeclaredBeforeTheReform() {
		assertThat(new Quotas(List.of(declared("政府工作部门", "34", "前言")), List.of(), LocalDate.of(2018, 10, 31)).checks())
			.isEmpty();
	}

	@Test
	void quotasOfPartsAddUpAndNoneOfTheirBodiesIsListed() {
		List<QuotaCheck> checks = checks(List.of(part("云东区", "37", "(四)"), part("云西区", "40", "(四)")),
				body("市甲局", "市政府工作部门"));
		assertThat(checks).singleElement().satisfies((sum) -> {
			assertThat(sum.declared()).isEqualTo(77);
			assertThat(sum.counted()).isZero();
			assertThat(sum.notListed()).isEqualTo(77);
			assertThat(sum.sumOf()).containsExactly(new Part("云东区党政机构", 37, 1), new Part("云西区党政机构", 40, 1));
		});
	}

	@Test
	void numberForSeveralPartsIsMultiplied() {
		List<QuotaCheck> checks = checks(
				List.of(declared("云东等5个旗县(市)党政机构", "37", "(四)"), declared("云西等2个旗县(市)党政机构", "≤30", "(四)")));
		assertThat(checks).singleElement().satisfies((sum) -> {
			assertThat(sum.declared()).isEqualTo(5 * 37 + 2 * 30);
			assertThat(sum.upperBound()).isTrue();
			assertThat(sum.sumOf()).extracting(Part::times).containsExactly(5, 2);
			assertThat(sum.scope()).contains("7");
		});
	}

	@Test
	void whatFollowsForOnePartIsNotAddedAgain() {
		List<QuotaCheck> checks = checks(List.of(declared("云东等5个旗县(市)党政机构", "37", "(四)"),
				declared("望溪县党政机构", "37", "(四)", true, "2018-11-01", "望溪县是其中之一")));
		assertThat(checks).singleElement().satisfies((sum) -> assertThat(sum.declared()).isEqualTo(5 * 37));
	}

	@Test
	void partWhoseNumberDiffersBetweenClausesIsAddedOnceAndBothAreShown() {
		List<QuotaCheck> checks = checks(List.of(part("云东区", "37", "(四)"), part("云东区", "38", "(五)")));
		assertThat(checks).extracting(QuotaCheck::declared).containsExactlyInAnyOrder(37, 38);
	}

}
