package org.yange.lineage;

import java.util.Optional;

import org.springframework.context.ApplicationContext;

/** Lets a benchmark ask past the graph in memory. */
public final class DatabaseOnly {

	private DatabaseOnly() {
	}

	/**
	 * {@return a reader that asks the database each time}
	 * @param application the running application
	 */
	public static LineageReader reader(ApplicationContext application) {
		return new LineageReader(application.getBean(Around.class), application.getBean(KnownDocuments.class),
				Optional.empty());
	}

}
