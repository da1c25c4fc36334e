package org.yange;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

	/**
	 * Data flows one way: document, statement, graph, lineage, web. Each room says in its
	 * {@code package-info.java} which earlier ones it may use.
	 */
	@Test
	void everyRoomUsesOnlyTheRoomsItNames() {
		ApplicationModules.of(YangeApplication.class).verify();
	}

}
