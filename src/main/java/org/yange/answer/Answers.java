package org.yange.answer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

import org.yange.answer.Reply.DutyReply;
import org.yange.answer.Reply.Understood;
import org.yange.lineage.Direction;
import org.yange.document.Edtf;
import org.yange.lineage.Change.NamedDuty;
import org.yange.lineage.DutyLineage;
import org.yange.lineage.Flow.Party;
import org.yange.lineage.Holding;
import org.yange.lineage.Holding.Existence;
import org.yange.lineage.Holding.Role;
import org.yange.lineage.LineageAnswer;
import org.yange.lineage.LineageQuestion;
import org.yange.lineage.LineageReader;
import org.yange.lineage.LineageReader.Found;
import org.yange.question.DatedQuestion;
import org.yange.question.DutyNarrator;
import org.yange.question.DutyNarrator.Told;
import org.yange.question.Narrator;
import org.yange.question.Question;
import org.yange.question.Question.Kind;
import org.yange.register.Agencies;
import org.yange.register.Duties;
import org.yange.register.DutyEntry;
import org.yange.register.Page.Wanted;

/** Answers questions, in words and in full. */
@Service
public class Answers {

	private static final int MOST_DUTIES = 50;

	private final LineageReader reader;

	private final Agencies agencies;

	private final Duties duties;

	private final Clock clock;

	Answers(LineageReader reader, Agencies agencies, Duties duties, Clock clock) {
		this.reader = reader;
		this.agencies = agencies;
		this.duties = duties;
		this.clock = clock;
	}

	/**
	 * {@return the answer to a question in words}
	 * @param text the question, in Chinese or English
	 * @param scope what narrows the answer
	 * @throws NotUnderstoodException if no pattern recognises the question
	 * @throws UnknownNameException if nothing is known by the name asked about
	 */
	public Reply to(String text, Scope scope) {
		Optional<Reply> whole = Question.parse(text).flatMap((question) -> known(question, scope));
		return whole.or(() -> dated(text, scope))
			.orElseThrow(() -> Question.parse(text)
				.<RuntimeException>map(this::unknown)
				.orElseGet(() -> new NotUnderstoodException(text)));
	}

	/** A year may be part of a name; only where no such name is known, it is a time. */
	private Optional<Reply> dated(String text, Scope scope) {
		return DatedQuestion.parse(text)
			.flatMap((dated) -> Question.parse(dated.text())
				.map((question) -> known(question, scope.asOf(dated.day())).orElseThrow(() -> unknown(question))));
	}

	private Optional<Reply> known(Question question, Scope scope) {
		return question.kind().isAboutDuty() ? aboutDuty(question, scope) : aboutBody(question, scope);
	}

	/**
	 * {@return the lineage of every body that a name means}
	 * @param name the name
	 * @param direction which way
	 * @param scope what narrows the answer
	 * @throws UnknownNameException if no body is known by the name
	 */
	public Reply lineageOf(String name, Direction direction, Scope scope) {
		LineageQuestion wanted = new LineageQuestion(direction, scope.depth(), scope.time());
		Found found = this.reader.byName(name, scope.jurisdiction(), wanted);
		if (found.matches().isEmpty()) {
			throw unknown(name);
		}
		return reply(name, direction, found, wanted, scope.language());
	}

	/**
	 * {@return the lineage of one body}
	 * @param id its id
	 * @param direction which way
	 * @param scope what narrows the answer
	 * @throws UnknownNameException if no body has the id
	 */
	public Reply lineageById(String id, Direction direction, Scope scope) {
		LineageQuestion wanted = new LineageQuestion(direction, scope.depth(), scope.time());
		Found found = this.reader.byIds(List.of(id), wanted);
		if (found.matches().isEmpty()) {
			throw new UnknownNameException("body", id, List.of());
		}
		return reply(id, direction, found, wanted, scope.language());
	}

	/**
	 * {@return who had each duty that the words match, and who has it}
	 * @param words words of the duty
	 * @param scope what narrows the answer
	 * @throws UnknownNameException if no duty has the words
	 */
	public Reply holdersOf(String words, Scope scope) {
		Question question = new Question(Kind.THEN_AND_NOW, words, List.of(words));
		return aboutDuty(question, scope).orElseThrow(() -> unknown(question));
	}

	static Reply reply(String asked, Direction direction, Found found, LineageQuestion wanted, Locale language) {
		List<LineageAnswer> answers = found.answers(wanted);
		return new Reply(new Understood(direction.label(), asked, null, wanted.asOf()),
				told(asked, found, wanted, answers, language), found.graph().dataVersion(), answers, List.of());
	}

	/**
	 * {@return the lineages in words} Where both directions are asked for, each is told
	 * by itself: what came, and then what went.
	 */
	private static String told(String asked, Found found, LineageQuestion wanted, List<LineageAnswer> answers,
			Locale language) {
		return kinds(wanted.direction()).stream().map((kind) -> {
			Direction direction = kind.direction();
			List<LineageAnswer> oneWay = (direction == wanted.direction()) ? answers
					: found.answers(new LineageQuestion(direction, wanted.depth(), wanted.time()));
			return Narrator.narrate(new Question(kind, asked, List.of(asked)), oneWay, language);
		}).collect(Collectors.joining("\n"));
	}

	private static List<Kind> kinds(Direction direction) {
		return switch (direction) {
			case FORWARD -> List.of(Kind.WENT);
			case BACKWARD -> List.of(Kind.CAME);
			case BOTH -> List.of(Kind.CAME, Kind.WENT);
		};
	}

	private Optional<Reply> aboutBody(Question question, Scope scope) {
		LineageQuestion wanted = new LineageQuestion(question.kind().direction(), scope.depth(), scope.time());
		for (String name : question.names()) {
			Found found = this.reader.byName(name, scope.jurisdiction(), wanted);
			if (!found.matches().isEmpty()) {
				List<LineageAnswer> answers = found.answers(wanted);
				return Optional
					.of(new Reply(new Understood(question.kind().label(), question.name(), null, scope.asOf()),
							Narrator.narrate(question, answers, scope.language()), found.graph().dataVersion(), answers,
							List.of()));
			}
		}
		return Optional.empty();
	}

	private Optional<Reply> aboutDuty(Question question, Scope scope) {
		for (String words : question.names()) {
			List<DutyEntry> entries = once(
					this.duties.list(words, scope.jurisdiction(), scope.time(), new Wanted(0, MOST_DUTIES)).items());
			if (!entries.isEmpty()) {
				return Optional.of(aboutDuties(question, entries, scope));
			}
		}
		return Optional.empty();
	}

	private Reply aboutDuties(Question question, List<DutyEntry> entries, Scope scope) {
		LineageQuestion wanted = new LineageQuestion(Direction.FORWARD, scope.depth(), scope.time());
		LocalDate asOf = scope.asOf();
		LocalDate day = (asOf != null) ? asOf : LocalDate.now(this.clock);
		Found found = this.reader.byDuties(entries.stream().map(DutyEntry::stated).distinct().toList(),
				new LineageQuestion(Direction.FORWARD, LineageQuestion.ALL, scope.time().asKnown()));
		List<DutyReply> replies = entries.stream().map((entry) -> {
			DutyLineage lineage = DutyLineage.of(new NamedDuty(entry.id(), entry.name()), entry.stated(), found, wanted,
					day);
			return new DutyReply(entry, withClasses(lineage.holders(), entry, day), lineage.flows(),
					lineage.warnings());
		}).toList();
		List<Told> told = replies.stream()
			.map((reply) -> new Told(reply.duty().name(), reply.duty().jurisdiction().name(), reply.holders()))
			.toList();
		return new Reply(new Understood(question.kind().label(), null, question.name(), asOf),
				DutyNarrator.narrate(question, told, asOf, scope.language()), found.graph().dataVersion(), List.of(),
				replies);
	}

	/**
	 * A duty and its parts are told once: by the part where the words match one of them
	 * more closely than the whole, else by the whole.
	 */
	private static List<DutyEntry> once(List<DutyEntry> found) {
		Set<String> wholes = found.stream()
			.filter((entry) -> entry.partOf() == null)
			.map(DutyEntry::id)
			.collect(Collectors.toSet());
		Map<String, Long> parts = found.stream()
			.filter(Answers::isCloserThanItsWhole)
			.collect(Collectors.groupingBy(DutyEntry::stated, Collectors.counting()));
		return found.stream().filter((entry) -> {
			boolean onePart = parts.getOrDefault(entry.stated(), 0L) == 1;
			return (entry.partOf() == null) ? !onePart
					: !wholes.contains(entry.stated()) || (onePart && isCloserThanItsWhole(entry));
		}).toList();
	}

	/** A part that carries out an end is longer than its whole (农业投资项目管理). */
	private static boolean isCloserThanItsWhole(DutyEntry entry) {
		return entry.partOf() != null && entry.name().length() < entry.partOf().name().length();
	}

	/** A class of bodies oversees a line of work though it is no body itself. */
	private static List<Holding> withClasses(List<Holding> holders, DutyEntry entry, LocalDate day) {
		List<Holding> all = new ArrayList<>(holders);
		entry.overseers()
			.stream()
			.filter((each) -> holders.stream().noneMatch((holder) -> each.id().equals(holder.agency().id())))
			.map((each) -> new Holding(new Party(each.id(), each.name(), null, List.of()), Role.OVERSEES,
					each.effective(), null, each.certainty(), Existence.on(day, Edtf.parse(each.effective()), null),
					false, List.of()))
			.forEach(all::add);
		return all;
	}

	private UnknownNameException unknown(Question question) {
		return question.kind().isAboutDuty() ? new UnknownNameException("duty", question.name(), List.of())
				: unknown(question.name());
	}

	private UnknownNameException unknown(String name) {
		return new UnknownNameException("body", name, this.agencies.nearest(name));
	}

}
