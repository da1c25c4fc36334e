package org.yange.web;

import java.util.Locale;

import jakarta.validation.Configuration;
import jakarta.validation.MessageInterpolator;

import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.stereotype.Component;

/**
 * Says what is wrong with a parameter in the language of all other problems, whatever
 * language the machine or the client speaks.
 */
@Component
class EnglishViolations implements ValidationConfigurationCustomizer {

	@Override
	public void customize(Configuration<?> configuration) {
		configuration.messageInterpolator(new English(configuration.getDefaultMessageInterpolator()));
	}

	/**
	 * Asks for the messages of no country, which are the English ones: asked for those of
	 * English, it would find none and take those of the machine's language.
	 *
	 * @param messages knows the messages
	 */
	private record English(MessageInterpolator messages) implements MessageInterpolator {

		@Override
		public String interpolate(String template, Context context) {
			return this.messages.interpolate(template, context, Locale.ROOT);
		}

		@Override
		public String interpolate(String template, Context context, Locale locale) {
			return interpolate(template, context);
		}

	}

}
