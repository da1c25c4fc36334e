package org.yange.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

import org.yange.answer.Answers;
import org.yange.answer.Scope;
import org.yange.lineage.Direction;
import org.yange.lineage.LineageQuestion;
import org.yange.lineage.TimeScope;
import org.yange.register.Agencies;
import org.yange.register.AgencyEntry;
import org.yange.register.AgencyQuery;
import org.yange.register.AgencyQuery.Status;
import org.yange.register.Duties;
import org.yange.register.Page.Wanted;

/**
 * Asks the commonest questions once before the application says that it is ready: the
 * engine compiles a query when it is first asked, which takes seconds.
 */
@Component
@ConditionalOnWebApplication
class WarmUp implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(WarmUp.class);

	private final Answers answers;

	private final Agencies agencies;

	private final Duties duties;

	WarmUp(Answers answers, Agencies agencies, Duties duties) {
		this.answers = answers;
		this.agencies = agencies;
		this.duties = duties;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		long start = System.nanoTime();
		List<AgencyEntry> bodies = this.agencies
			.list(new AgencyQuery(null, null, null, null, Status.ALL, LocalDate.EPOCH, LocalDate.EPOCH, null, null),
					new Wanted(0, 1))
			.items();
		for (AgencyEntry body : bodies) {
			this.answers.lineageById(body.id(), Direction.BOTH,
					new Scope(null, LineageQuestion.ALL, TimeScope.ALL, Locale.ROOT));
			this.agencies.one(body.id(), TimeScope.ALL, LocalDate.EPOCH);
		}
		this.duties.list(null, null, TimeScope.ALL, new Wanted(0, 1));
		log.info("Warm after {} ms", (System.nanoTime() - start) / 1_000_000);
	}

}
