package org.yange.question;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.yange.lineage.Arrangement.Named;
import org.yange.lineage.LineageAnswer.Asked;
import org.yange.question.Standings.Group;

/** Sentences in Chinese on how bodies stand to one another. */
final class ChineseStandingVoice implements StandingVoice {

	private final ChineseClauses clauses;

	ChineseStandingVoice(ChineseClauses clauses) {
		this.clauses = clauses;
	}

	@Override
	public String plates(Asked body, List<Group> plates) {
		return plates.isEmpty() ? "方案中没有条款说明%s挂什么牌子。".formatted(body.name()) : body.name() + list(plates,
				(group) -> (group.isPast() ? "曾挂" : "挂") + ChineseClauses.quoted(group.names().stream()) + "牌子");
	}

	@Override
	public String managers(Asked body, List<Group> managers) {
		return managers.isEmpty() ? "方案中没有条款说明%s由谁管理。".formatted(body.name())
				: body.name() + list(managers, (group) -> (group.isPast() ? "曾由" : "由") + names(group) + manner(group));
	}

	@Override
	public String managed(Asked body, List<Group> managed) {
		return managed.isEmpty() ? "方案中没有条款说明%s管理哪些机构。".formatted(body.name())
				: body.name() + list(managed, (group) -> (group.isPast() ? "曾" : "") + manner(group) + names(group));
	}

	private static String manner(Group group) {
		return group.manners().isEmpty() ? "管理" : String.join("、", group.manners());
	}

	@Override
	public String offices(Asked body, List<Group> offices) {
		return "%s的办事机构".formatted(body.name())
				+ list(offices, (group) -> (group.isPast() ? "曾是" : "是") + names(group));
	}

	@Override
	public String noOffices(Asked body) {
		return "方案中没有条款说明%s的办公室设在哪里。".formatted(body.name());
	}

	@Override
	public String askAbout(Named office) {
		return "%s设在哪里，请另问“%s设在哪里”。".formatted(office.name(), office.name());
	}

	@Override
	public String hosts(Named office, List<Group> hosts) {
		return hosts.isEmpty() ? "方案中没有条款说明%s设在哪个部门。".formatted(office.name())
				: office.name() + list(hosts, (group) -> (group.isPast() ? "曾设在" : "设在") + names(group));
	}

	private static String names(Group group) {
		return String.join("、", group.names());
	}

	private String list(List<Group> groups, Function<Group, String> words) {
		return groups.stream()
			.map((group) -> words.apply(group) + this.clauses.brackets(group.certainty(), group.evidence(),
					group.isPast() ? DateWords.chinese(group.until()) + "终止" : ""))
			.collect(Collectors.joining("；", "", "。"));
	}

}
