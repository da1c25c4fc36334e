package org.yange.extract;

import java.util.regex.Pattern;

/** What kind of text a document is, as its title and first lines tell. */
public enum Genre {

	/** 机构改革方案. */
	PLAN("reform plan"),
	/** 三定规定: the duties, units and posts of one body. */
	PROVISIONS("provisions on duties, units and posts (三定)"),
	/** A report of a reform. */
	NEWS("news of a reform plan"),
	/** 沿革, 大事记. */
	CHRONICLE("chronicle"),
	/** 通知, 决定, 批复 of something else. */
	NOTICE("notice"),
	/** None of these. */
	OTHER("document");

	private static final Pattern OF_PROVISIONS = Pattern
		.compile("(?:主要职责|职能配置|职责配置|内设机构|人员编制|“?三定”?).{0,40}(?:规定|方案|通知)");

	private static final Pattern OF_CHRONICLE = Pattern.compile("沿革|大事记|编年|(?:机构|组织)志|历史演变|发展历程");

	private static final Pattern HAPPENS = Pattern
		.compile("启动|召开|转入|出炉|获批|公布|推进会|部署|落地|亮相|挂牌|看点|解读|正式|审核批准|[省市县区旗盟州党]委.*(?:批准|审议)|(?:方案|机构改革)(?:获|来了|敲定|印发)");

	private static final Pattern OF_PLAN = Pattern
		.compile("机构(?:改革|调整|设置).{0,20}方案|(?:改革|机构设置)方案|机构设置的(?:通知|决定)|(?:调整|组建|设立|撤销).{1,40}的通知");

	private static final Pattern OF_NOTICE = Pattern.compile("(?:通知|决定|批复|意见|函|公告)$");

	private static final Pattern REPORTED = Pattern
		.compile("本报讯|(?:记者|通讯员)|新华社|获悉|电\\(|讯\\(|来源:.{0,12}(?:日报|晚报|时报|新闻|观察|发布|网)|责任?编辑:");

	private final String label;

	Genre(String label) {
		this.label = label;
	}

	/**
	 * {@return the words that stand for the kind in {@code document.json}}
	 */
	public String label() {
		return this.label;
	}

	static Genre of(String title, String firstLines) {
		boolean formal = title.contains("关于") || title.matches("[^,“”]*(?:方案|规定|通知|决定|批复)(?:\\(.*\\))?");
		if (OF_PROVISIONS.matcher(title).find()) {
			return PROVISIONS;
		}
		if (OF_CHRONICLE.matcher(title).find()) {
			return CHRONICLE;
		}
		boolean happens = HAPPENS.matcher(title).find() && !title.contains("关于");
		if (happens || (!formal && REPORTED.matcher(firstLines).find())) {
			return NEWS;
		}
		if (OF_PLAN.matcher(title).find()) {
			return PLAN;
		}
		return OF_NOTICE.matcher(title).find() ? NOTICE : OTHER;
	}

}
