package org.yange.graph;

import java.util.Collection;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonValue;

/** What sort of body a body is, by its category or else by the vocabulary of names. */
public enum Nature {

	/** An organ of the party, its discipline commission included. */
	PARTY("party"),
	/** An administrative organ. */
	GOVERNMENT("government"),
	/** A supervisory commission. */
	SUPERVISION("supervision"),
	/** A people's congress or an organ of one. */
	CONGRESS("congress"),
	/** A committee of the consultative conference. */
	CPPCC("CPPCC"),
	/** A mass organisation. */
	MASS_ORGANISATION("mass organisation"),
	/** A public institution (事业单位). */
	PUBLIC_INSTITUTION("public institution"),
	/** The army or a part of it. */
	MILITARY("military"),
	/** A court or procuratorate. */
	JUDICIAL("judicial"),
	/** Neither category nor name tells. */
	UNKNOWN("unknown");

	private static final String PREFIX = "^(全国|国家|省|市|县|区|旗|盟|州|地区|自治区|特区)?";

	private static final Pattern OF_PARTY = Pattern
		.compile(PREFIX + "(委.*|党委.*|.*纪律检查委员会|中共.*|中央.*(部|委员会|领导小组|办公室|委员会办公室))");

	private static final Pattern OF_SUPERVISION = Pattern.compile(".*监察委员会");

	private static final Pattern OF_CONGRESS = Pattern.compile(PREFIX + "(人大|人民代表大会).*");

	private static final Pattern OF_CPPCC = Pattern.compile(PREFIX + "政协.*");

	private static final Pattern OF_MASSES = Pattern
		.compile(PREFIX + "(总工会|妇女联合会|妇联|侨联|归国华侨联合会|文联|科协|科学技术协会|残联|残疾人联合会|工商业联合会|工商联|红十字会|共青团.*|团委|作协|贸促会)$");

	private static final Pattern OF_ARMY = Pattern.compile(".*(军队|军分区|(中央)?军委.*|武警.*|部队|人民武装部)$");

	private static final Pattern OF_JUSTICE = Pattern.compile(".*人民(检察院|法院)$");

	private static final Pattern OF_INSTITUTIONS = Pattern.compile(".*(馆|学校|党校|医院|研究院|研究所|中心)$");

	private static final Pattern OF_GOVERNMENT = Pattern.compile(PREFIX
			+ "(政府.*|人民政府.*|.*(局|厅|署|总局)|.*(?<!领导小组|指挥部)(委员会))$|^(国务院.*|国家.*(办公室|领导小组|指挥部)|(?!省|市|县|区|旗|盟|州).*(?<!指挥)部)$");

	/** 部委管理的国家局 is of the government: 部委 is no committee of the party. */
	private static final Pattern OF_GOVERNMENT_BY_CATEGORY = Pattern.compile(".*(政府|国务院|部委).*");

	private static final Pattern OF_PARTY_BY_CATEGORY = Pattern.compile(".*(委(?!员会)|党(?!派)).*");

	private final String label;

	Nature(String label) {
		this.label = label;
	}

	/**
	 * {@return the word that stands for it outside}
	 */
	@JsonValue
	public String label() {
		return this.label;
	}

	/**
	 * {@return the nature with the given label}
	 * @param label the word
	 * @throws IllegalArgumentException if no nature has it
	 */
	public static Nature labelled(String label) {
		for (Nature nature : values()) {
			if (nature.label.equals(label)) {
				return nature;
			}
		}
		throw new IllegalArgumentException("no nature: " + label);
	}

	/**
	 * {@return whether the body stands in law as an administrative organ}
	 */
	public boolean isAdministrative() {
		return this == GOVERNMENT;
	}

	static Nature of(String name, Collection<String> categories) {
		for (String category : categories) {
			if (category.contains("事业单位")) {
				return PUBLIC_INSTITUTION;
			}
			if (OF_GOVERNMENT_BY_CATEGORY.matcher(category).matches()) {
				return GOVERNMENT;
			}
			if (OF_PARTY_BY_CATEGORY.matcher(category).matches()) {
				return PARTY;
			}
		}
		return byName(name);
	}

	private static Nature byName(String name) {
		record Rule(Pattern pattern, Nature nature) {
		}
		Rule[] rules = { new Rule(OF_SUPERVISION, SUPERVISION), new Rule(OF_CONGRESS, CONGRESS),
				new Rule(OF_CPPCC, CPPCC), new Rule(OF_ARMY, MILITARY), new Rule(OF_JUSTICE, JUDICIAL),
				new Rule(OF_MASSES, MASS_ORGANISATION), new Rule(OF_PARTY, PARTY),
				new Rule(OF_INSTITUTIONS, PUBLIC_INSTITUTION), new Rule(OF_GOVERNMENT, GOVERNMENT) };
		for (Rule rule : rules) {
			if (rule.pattern().matcher(name).matches()) {
				return rule.nature();
			}
		}
		return UNKNOWN;
	}

}
