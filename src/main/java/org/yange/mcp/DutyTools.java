package org.yange.mcp;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.yange.answer.Answers;
import org.yange.answer.Reply;
import org.yange.answer.Reply.DutyReply;
import org.yange.answer.Scope;
import org.yange.answer.UnknownNameException;
import org.yange.graph.Certainty;
import org.yange.lineage.Holding;
import org.yange.lineage.LineageQuestion;
import org.yange.mcp.Compact.Clause;
import org.yange.mcp.Compact.Step;
import org.yange.register.DataVersion;
import org.yange.register.Documents;
import org.yange.register.StatementEntry;
import org.yange.register.StatementEntry.About;
import org.yange.statement.Predicate;

/** The tools that are asked about duties and about the evidence. */
@Component
class DutyTools {

	private static final int DUTIES = 10;

	private static final int PARTS = 10;

	private final Answers answers;

	private final Documents documents;

	private final DataVersion version;

	DutyTools(Answers answers, Documents documents, DataVersion version) {
		this.answers = answers;
		this.documents = documents;
		this.version = version;
	}

	/**
	 * {@return who had a duty when}
	 */
	Held holders(Arguments asked) {
		String words = asked.required("duty");
		Scope scope = new Scope(asked.text("jurisdiction"), LineageQuestion.ALL, asked.time(), asked.language());
		try {
			Reply reply = this.answers.holdersOf(words, scope);
			List<OfDuty> duties = reply.duties()
				.stream()
				.limit(asked.number("limit", DUTIES))
				.map((duty) -> OfDuty.of(duty, asked.english()))
				.toList();
			return new Held(Compact.text(reply.text(), asked.english()), true, duties,
					reply.duties().size() - duties.size(), reply.dataVersion());
		}
		catch (UnknownNameException ex) {
			return new Held(Unknown.duty(words, asked.english()), false, List.of(), 0, this.version.current());
		}
	}

	/**
	 * {@return what a clause says}
	 */
	Evident evidence(Arguments asked) {
		String id = asked.required("statement");
		String current = this.version.current();
		return this.documents.statement(id)
			.map((statement) -> new Evident(told(statement, asked.english()), true, Said.of(statement), current))
			.orElseGet(() -> new Evident(Unknown.statement(id, asked.english()), false, null, current));
	}

	private static String told(StatementEntry statement, boolean english) {
		String sentence = statement.sentence();
		String quote = (sentence != null) ? sentence : statement.quote();
		String stands = english ? "%s, item %s".formatted(statement.title(), statement.item())
				: "%s，%s".formatted(statement.title(), statement.item());
		String says = (quote != null) ? (english ? ": \"%s\"" : "：“%s”").formatted(quote) : english
				? ". The text of the document is not loaded: what it says is told by its parts." : "。该文件未装入原文，内容见各要素。";
		return Compact.text(stands + says, english);
	}

	/**
	 * Who had duties when.
	 *
	 * @param text the answer in words
	 * @param known whether a duty is known by the words
	 * @param duties the duties that the words match, the closest first
	 * @param dutiesLeftOut how many more they match
	 * @param dataVersion the version of the data
	 */
	record Held(String text, boolean known, List<OfDuty> duties, int dutiesLeftOut, String dataVersion) {

		Held {
			duties = List.copyOf(duties);
		}

	}

	/**
	 * Who had one duty when.
	 *
	 * @param id its id
	 * @param duty its words
	 * @param place the name of its place
	 * @param holders who had or has it, the earliest first
	 * @param holdersLeftOut how many more there are
	 * @param steps the steps by which it went on
	 * @param stepsLeftOut how many more there are
	 * @param warnings what a reader should know
	 */
	record OfDuty(String id, String duty, String place, List<Holder> holders, int holdersLeftOut, List<Step> steps,
			int stepsLeftOut, List<String> warnings) {

		OfDuty {
			holders = List.copyOf(holders);
			steps = List.copyOf(steps);
			warnings = List.copyOf(warnings);
		}

		static OfDuty of(DutyReply reply, boolean english) {
			List<Holder> holders = reply.holders().stream().limit(PARTS).map(Holder::of).toList();
			List<Step> steps = reply.flows().stream().limit(PARTS).map(Step::of).toList();
			return new OfDuty(reply.duty().id(), reply.duty().name(), reply.duty().jurisdiction().name(), holders,
					reply.holders().size() - holders.size(), steps, reply.flows().size() - steps.size(),
					Compact.warnings(reply.warnings(), english));
		}

	}

	/**
	 * Who had a duty for a time.
	 *
	 * @param body the name of the body
	 * @param id its id, or null where the text names none
	 * @param role whether it held the duty, received it or oversees the line of work
	 * @param since since when, in EDTF, or null where nothing says so
	 * @param until until when, in EDTF, or null while it lasts
	 * @param certainty how surely
	 * @param onTheDay whether it has the duty on the day that was asked about
	 * @param partial whether only a part of the duty is told to have moved
	 * @param clauses the clauses that say so
	 */
	record Holder(String body, @Nullable String id, Holding.Role role, @Nullable String since, @Nullable String until,
			Certainty certainty, Holding.Existence onTheDay, boolean partial, List<Clause> clauses) {

		Holder {
			clauses = List.copyOf(clauses);
		}

		static Holder of(Holding holding) {
			return new Holder(holding.agency().name(), holding.agency().id(), holding.role(), holding.since(),
					holding.until(), holding.certainty(), holding.existence(), holding.partial(),
					Compact.clauses(holding.evidence()));
		}

	}

	/**
	 * A clause.
	 *
	 * @param text the clause in words
	 * @param known whether there is a statement with the id
	 * @param statement what it says, or null where there is none
	 * @param dataVersion the version of the data
	 */
	record Evident(String text, boolean known, @Nullable Said statement, String dataVersion) {
	}

	/**
	 * What a clause says.
	 *
	 * @param id the id of the statement
	 * @param document the id of the document
	 * @param title the title of the document
	 * @param item where the clause stands
	 * @param predicate what sort of thing it says
	 * @param subject its subject as worded
	 * @param object its object as worded, or empty
	 * @param duty the duty as worded; empty means all
	 * @param qualifiers what narrows it
	 * @param effective when, in EDTF, where it differs from the document's, or null
	 * @param certainty stated, or inferred where it follows from the text
	 * @param reason why it follows, or null
	 * @param quote the words that say it, or null where the text is not known
	 * @param about the bodies and duties that it is about
	 */
	record Said(String id, String document, String title, String item, Predicate predicate, String subject,
			String object, String duty, List<String> qualifiers, @Nullable String effective, Certainty certainty,
			@Nullable String reason, @Nullable String quote, List<About> about) {

		Said {
			qualifiers = List.copyOf(qualifiers);
			about = List.copyOf(about);
		}

		static Said of(StatementEntry entry) {
			return new Said(entry.id(), entry.document(), entry.title(), entry.item(), entry.predicate(),
					entry.subject(), entry.object(), entry.duty(), entry.qualifiers(), entry.effective(),
					entry.inferred() ? Certainty.INFERRED : Certainty.STATED, entry.reason(), entry.quote(),
					entry.about());
		}

	}

}
