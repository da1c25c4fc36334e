package org.yange.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lets documents be loaded and deleted from this machine only, until there are users. The
 * name that the request is for must be this machine's too, so that no page of another
 * site can do it over HTTP through a browser here.
 */
@Component
class Loopback implements HandlerInterceptor, WebMvcConfigurer {

	private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "::1", "[::1]", "0:0:0:0:0:0:0:1",
			"[0:0:0:0:0:0:0:1]");

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).addPathPatterns("/api/v1/documents/**");
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws UnknownHostException {
		boolean reads = HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod())
				|| HttpMethod.OPTIONS.matches(request.getMethod());
		if (!reads && !(InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()
				&& NAMES.contains(request.getServerName()))) {
			throw new ForbiddenException();
		}
		return true;
	}

	/** The request may not be made from where it comes. */
	static final class ForbiddenException extends RuntimeException {

		private static final long serialVersionUID = 1L;

	}

}
