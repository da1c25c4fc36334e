package org.yange.mcp;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.yange.answer.Answers;
import org.yange.answer.Reply;
import org.yange.answer.Scope;
import org.yange.answer.UnknownNameException;
import org.yange.graph.Fate;
import org.yange.graph.Nature;
import org.yange.lineage.Direction;
import org.yange.lineage.LineageAnswer;
import org.yange.lineage.LineageAnswer.Asked;
import org.yange.lineage.LineageQuestion;
import org.yange.lineage.Residue;
import org.yange.mcp.Compact.Clause;
import org.yange.mcp.Compact.Step;
import org.yange.register.Agencies;
import org.yange.register.AgencyEntry;
import org.yange.register.AgencyQuery;
import org.yange.register.AgencyQuery.Status;
import org.yange.register.DataVersion;
import org.yange.register.Page;
import org.yange.register.Page.Wanted;

/** The tools that are asked about bodies. */
@Component
class BodyTools {

	private static final int BODIES = 10;

	private static final int STEPS = 30;

	private final Agencies agencies;

	private final Answers answers;

	private final DataVersion version;

	private final Clock clock;

	BodyTools(Agencies agencies, Answers answers, DataVersion version, Clock clock) {
		this.agencies = agencies;
		this.answers = answers;
		this.version = version;
		this.clock = clock;
	}

	/**
	 * {@return the bodies that a name may mean}
	 */
	FoundBodies find(Arguments asked) {
		String name = asked.required("name");
		LocalDate day = asked.time().to();
		LocalDate today = LocalDate.now(this.clock);
		AgencyQuery query = new AgencyQuery(name, asked.text("jurisdiction"), null, null,
				(day != null) ? Status.EXISTING : Status.ALL, (day != null) ? day : today, (day != null) ? day : today,
				asked.time().knownAt(), null);
		Page<AgencyEntry> page = this.agencies.list(query, new Wanted(0, asked.number("limit", BODIES)));
		List<FoundBody> bodies = page.items().stream().map(FoundBody::of).toList();
		List<String> nearest = bodies.isEmpty() ? this.agencies.nearest(name) : List.of();
		return new FoundBodies(
				bodies.isEmpty() ? Unknown.body(name, nearest, asked.english())
						: found(name, page.more(), bodies.size(), asked.english()),
				!bodies.isEmpty(), bodies, page.more(), nearest, this.version.current());
	}

	private static String found(String name, boolean more, int count, boolean english) {
		return english
				? "%d bodies match '%s'%s.".formatted(count, name,
						more ? "; there are more: narrow by jurisdiction or day" : "")
				: "有%d个机构与“%s”相符%s。".formatted(count, name, more ? "，还有更多，请按地区或日期缩小范围" : "");
	}

	/**
	 * {@return where the duties of a body went or came from}
	 */
	Traced trace(Arguments asked) {
		String body = asked.required("body");
		Direction direction = Direction.valueOf(asked.text("direction", "forward").toUpperCase(Locale.ROOT));
		Scope scope = new Scope(asked.text("jurisdiction"), asked.number("depth", LineageQuestion.ALL), asked.time(),
				asked.language());
		try {
			Reply reply = (body.indexOf(':') > 0) ? this.answers.lineageById(body, direction, scope)
					: this.answers.lineageOf(body, direction, scope);
			List<LineageAnswer> told = reply.answers().subList(0, Math.min(BODIES, reply.answers().size()));
			List<OfBody> lineages = new ArrayList<>();
			int left = asked.number("limit", STEPS);
			for (LineageAnswer answer : told) {
				OfBody lineage = OfBody.of(answer, left, asked.english());
				left -= lineage.steps().size();
				lineages.add(lineage);
			}
			return new Traced(Compact.text(reply.text(), asked.english()), true, lineages,
					reply.answers().size() - told.size(), List.of(), reply.dataVersion());
		}
		catch (UnknownNameException ex) {
			return new Traced(Unknown.body(body, ex.nearest(), asked.english()), false, List.of(), 0, ex.nearest(),
					this.version.current());
		}
	}

	/**
	 * The bodies that a name may mean.
	 *
	 * @param text the answer in words
	 * @param known whether there is any
	 * @param bodies the bodies, the closest names first
	 * @param more whether there are more
	 * @param nearest names that look like it, where there is none
	 * @param dataVersion the version of the data
	 */
	record FoundBodies(String text, boolean known, List<FoundBody> bodies, boolean more, List<String> nearest,
			String dataVersion) {

		FoundBodies {
			bodies = List.copyOf(bodies);
			nearest = List.copyOf(nearest);
		}

	}

	/**
	 * A body that a name may mean.
	 *
	 * @param id its id
	 * @param name its name
	 * @param place the name of its place
	 * @param jurisdiction the code of its place
	 * @param nature what sort of body it is
	 * @param fate what became of it
	 * @param founded when it began, in EDTF, or null
	 * @param ended when it ended, in EDTF, or null
	 * @param matchedBy the names by which it was found, each with what it is to the body
	 */
	record FoundBody(String id, String name, String place, String jurisdiction, Nature nature, Fate fate,
			@Nullable String founded, @Nullable String ended, List<String> matchedBy) {

		FoundBody {
			matchedBy = List.copyOf(matchedBy);
		}

		static FoundBody of(AgencyEntry entry) {
			return new FoundBody(entry.id(), entry.name(), entry.jurisdiction().name(), entry.jurisdiction().code(),
					entry.nature(), entry.fate(), entry.founded(), entry.ended(),
					entry.matched()
						.stream()
						.map((each) -> "%s (%s)".formatted(each.value(), each.as().label()))
						.toList());
		}

	}

	/**
	 * Lineages.
	 *
	 * @param text the answer in words
	 * @param known whether a body is known by the name
	 * @param lineages one lineage for each body that the name means
	 * @param bodiesLeftOut how many more bodies it means
	 * @param nearest names that look like it, where no body is known by it
	 * @param dataVersion the version of the data
	 */
	record Traced(String text, boolean known, List<OfBody> lineages, int bodiesLeftOut, List<String> nearest,
			String dataVersion) {

		Traced {
			lineages = List.copyOf(lineages);
			nearest = List.copyOf(nearest);
		}

	}

	/**
	 * The lineage of one body.
	 *
	 * @param id its id
	 * @param name its name
	 * @param place the name of its place
	 * @param matchedBy why the name means it
	 * @param founded when it began, in EDTF, or null
	 * @param ended when it ended, in EDTF, or null
	 * @param fate what became of it
	 * @param fateClauses the clauses that say so
	 * @param steps the steps, the nearest first
	 * @param stepsLeftOut how many more there are
	 * @param residue how much of its duties the clauses place
	 * @param unplaced what no clause places, in words
	 * @param warnings what a reader should know
	 */
	record OfBody(String id, String name, String place, String matchedBy, @Nullable String founded,
			@Nullable String ended, Fate fate, List<Clause> fateClauses, List<Step> steps, int stepsLeftOut,
			Residue.State residue, List<String> unplaced, List<String> warnings) {

		OfBody {
			fateClauses = List.copyOf(fateClauses);
			steps = List.copyOf(steps);
			unplaced = List.copyOf(unplaced);
			warnings = List.copyOf(warnings);
		}

		static OfBody of(LineageAnswer answer, int most, boolean english) {
			Asked agency = answer.agency();
			List<Step> steps = answer.flows().stream().limit(most).map(Step::of).toList();
			return new OfBody(agency.id(), agency.name(), agency.jurisdiction().name(), agency.matchedBy(),
					agency.founded(), agency.ended(), agency.fate(), Compact.clauses(agency.fateEvidence()), steps,
					answer.flows().size() - steps.size(), answer.residue().state(), answer.residue().unplaced(),
					Compact.warnings(answer.warnings(), english));
		}

	}

}
