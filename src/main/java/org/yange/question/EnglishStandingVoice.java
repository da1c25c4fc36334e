package org.yange.question;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.yange.lineage.Arrangement.Named;
import org.yange.lineage.LineageAnswer.Asked;
import org.yange.question.Standings.Group;

/** Sentences in English on how bodies stand to one another. */
final class EnglishStandingVoice implements StandingVoice {

	private final EnglishClauses clauses;

	EnglishStandingVoice(EnglishClauses clauses) {
		this.clauses = clauses;
	}

	@Override
	public String plates(Asked body, List<Group> plates) {
		return plates.isEmpty() ? "No clause says which plates %s carries.".formatted(body.name())
				: body.name() + list(plates,
						(group) -> (group.isPast() ? " carried " : " carries ")
								+ ((group.names().size() == 1) ? "the plate " : "the plates ")
								+ EnglishClauses.list(EnglishClauses.quoted(group.names())));
	}

	@Override
	public String managers(Asked body, List<Group> managers) {
		return managers.isEmpty() ? "No clause says who manages %s.".formatted(body.name()) : body.name()
				+ list(managers, (group) -> (group.isPast() ? " was managed by " : " is managed by ") + names(group));
	}

	@Override
	public String managed(Asked body, List<Group> managed) {
		return managed.isEmpty() ? "No clause says which bodies %s manages.".formatted(body.name())
				: body.name() + list(managed, (group) -> (group.isPast() ? " managed " : " manages ") + names(group));
	}

	@Override
	public String offices(Asked body, List<Group> offices) {
		return "The working office of %s".formatted(body.name())
				+ list(offices, (group) -> (group.isPast() ? " was " : " is ") + names(group));
	}

	@Override
	public String noOffices(Asked body) {
		return "No clause says where the office of %s is.".formatted(body.name());
	}

	@Override
	public String askAbout(Named office) {
		return "For its place ask \"%s设在哪里\".".formatted(office.name());
	}

	@Override
	public String hosts(Named office, List<Group> hosts) {
		return hosts.isEmpty() ? "No clause says which body hosts %s.".formatted(office.name())
				: office.name() + list(hosts, (group) -> (group.isPast() ? " was in " : " is in ") + names(group));
	}

	private static String names(Group group) {
		return EnglishClauses.list(group.names());
	}

	private String list(List<Group> groups, Function<Group, String> words) {
		return groups.stream()
			.map((group) -> words.apply(group)
					+ this.clauses.brackets(group.certainty(), group.evidence(), String.join("、", group.manners()),
							group.isPast() ? "ended " + DateWords.english(group.until()) : ""))
			.collect(Collectors.joining(";", "", "."));
	}

}
