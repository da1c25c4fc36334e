package org.yange.engine;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Keeps Neo4j Browser, which by itself calls out for telemetry, fonts and guides, on this
 * machine.
 */
final class BrowserSecurityHeaders implements HandlerInterceptor {

	private final String policy;

	BrowserSecurityHeaders(int boltPort) {
		this.policy = String.join("; ", "default-src 'none'", "script-src 'self'", "worker-src 'self'",
				"style-src 'self' 'unsafe-inline'", "img-src 'self' data: blob:", "font-src 'self' data:",
				"media-src 'self'", "manifest-src 'self'",
				"connect-src 'self' ws://localhost:%1$d ws://127.0.0.1:%1$d".formatted(boltPort), "base-uri 'none'",
				"form-action 'none'", "frame-ancestors 'none'");
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		response.setHeader("Content-Security-Policy", this.policy);
		response.setHeader("Referrer-Policy", "no-referrer");
		response.setHeader("X-Content-Type-Options", "nosniff");
		return true;
	}

}
