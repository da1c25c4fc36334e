package org.yange.web;

import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.http.UriCompliance.Violation;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;

import org.springframework.boot.jetty.ConfigurableJettyWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Lets a path hold Chinese as a person types it. Older clients send it as raw UTF-8
 * instead of percent-encoding it.
 */
@Component
class RawUtf8Paths implements WebServerFactoryCustomizer<ConfigurableJettyWebServerFactory> {

	private static final UriCompliance COMPLIANCE = UriCompliance.DEFAULT.with("RAW_UTF8_PATHS",
			Violation.ILLEGAL_PATH_CHARACTERS);

	@Override
	public void customize(ConfigurableJettyWebServerFactory factory) {
		factory.addServerCustomizers(RawUtf8Paths::accept);
	}

	private static void accept(Server server) {
		for (Connector connector : server.getConnectors()) {
			for (ConnectionFactory protocol : connector.getConnectionFactories()) {
				if (protocol instanceof HttpConnectionFactory http) {
					http.getHttpConfiguration().setUriCompliance(COMPLIANCE);
				}
			}
		}
	}

}
