package org.yange.web;

import java.util.Locale;

import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.context.i18n.LocaleContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

class EnglishViolationsTests {

	private static final Locale MACHINE = Locale.getDefault();

	@AfterEach
	void speakAsBefore() {
		Locale.setDefault(MACHINE);
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void aViolationIsToldInEnglishOnAChineseMachineToAChineseClient() {
		Locale.setDefault(Locale.CHINA);
		LocaleContextHolder.setLocale(Locale.CHINA);
		new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(ValidationAutoConfiguration.class))
			.withBean(EnglishViolations.class)
			.run((context) -> assertThat(context.getBean(Validator.class).validate(new Asked("", "x")))
				.extracting((violation) -> violation.getMessage())
				.containsExactlyInAnyOrder("must not be blank", "must match \"[0-9]{6}\""));
	}

	private record Asked(@NotBlank String reason, @Pattern(regexp = "[0-9]{6}") String id) {
	}

}
