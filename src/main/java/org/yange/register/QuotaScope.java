package org.yange.register;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The kinds of bodies that plans set numbers for, by the genre's vocabulary. */
enum QuotaScope {

	/** Commissions for discipline inspection and supervision. */
	DISCIPLINE("纪检监察机关|纪检监察机构"),
	/** Working organs of the party committee. */
	PARTY_ORGANS("(党委|[省市县区旗盟州]委)?工作(机关|机构|部门)"),
	/** All organs of the party committee. */
	PARTY("(党委|[省市县区旗盟州]委)机构"),
	/** Departments of the government. */
	DEPARTMENTS("(人民)?(政府|行署)(工作部门|机构|组成部门和直属机构)"),
	/** The departments that make up the State Council. */
	CONSTITUENTS("国务院组成部门"),
	/** All of party and government. */
	ALL("党政(机构|机关)");

	private static final Pattern COMMISSION = Pattern.compile(".*(纪律检查委员会|监察委员会)");

	private static final Pattern WORKING_ORGAN = Pattern.compile("(中央|党委|.{0,2}委)工作(机关|机构|部门)");

	private static final Pattern DEPARTMENT = Pattern.compile(".*(政府|行署)工作部门|.*(政府|行署)(组成部门|直属机构)");

	private final Pattern words;

	QuotaScope(String words) {
		this.words = Pattern.compile("([省市县区旗盟州]|自治区|旗县\\(市\\))?(级)?(" + words + ")");
	}

	static Optional<QuotaScope> of(String scope) {
		return Arrays.stream(values()).filter((each) -> each.words.matcher(scope).matches()).findFirst();
	}

	/**
	 * {@return whether a body counts, by its name and by the category that a clause gives
	 * it}
	 */
	boolean counts(String name, String category) {
		return parts().stream().anyMatch((part) -> part.countsAlone(name, category));
	}

	private Set<QuotaScope> parts() {
		return switch (this) {
			case PARTY -> EnumSet.of(DISCIPLINE, PARTY_ORGANS);
			case ALL -> EnumSet.of(DISCIPLINE, PARTY_ORGANS, DEPARTMENTS);
			default -> EnumSet.of(this);
		};
	}

	private boolean countsAlone(String name, String category) {
		return switch (this) {
			case DISCIPLINE -> COMMISSION.matcher(name).matches();
			case PARTY_ORGANS -> WORKING_ORGAN.matcher(category).matches();
			case DEPARTMENTS -> DEPARTMENT.matcher(category).matches();
			case CONSTITUENTS -> category.equals("国务院组成部门");
			case PARTY, ALL -> false;
		};
	}

}
