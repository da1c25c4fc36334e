package org.yange.engine;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.yange.YangeProcess;
import org.yange.YangeTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@YangeTest
class SecondProcessIT {

	@Autowired
	private EngineProperties properties;

	@Test
	void isToldThatTheDirectoryIsInUseAndWhatToSet() throws IOException {
		try (YangeProcess second = YangeProcess.start(this.properties.home())) {
			assertThat(second.awaitEnd()).contains("is in use by another process", "YANGE_HOME")
				.doesNotContain("\tat ");
		}
	}

}
