package org.yange.web;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Refuses parameters that an operation does not know, so that a misspelt or an
 * unsupported one is never passed over in silence.
 */
@Component
class UnknownParameters implements HandlerInterceptor, WebMvcConfigurer {

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).addPathPatterns("/api/**");
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method) {
			Set<String> known = Arrays.stream(method.getMethodParameters())
				.filter((parameter) -> parameter.hasParameterAnnotation(RequestParam.class))
				.map(UnknownParameters::name)
				.collect(Collectors.toCollection(TreeSet::new));
			for (String given : request.getParameterMap().keySet()) {
				if (!known.contains(given)) {
					throw new BadRequestException("unknown-parameter",
							"Leave out the parameter '%s': this operation does not know it".formatted(given),
							"It knows: " + String.join(", ", known));
				}
			}
		}
		return true;
	}

	private static String name(MethodParameter parameter) {
		RequestParam annotation = parameter.getParameterAnnotation(RequestParam.class);
		String name = (annotation != null) ? annotation.name() : "";
		return name.isEmpty() ? String.valueOf(parameter.getParameter().getName()) : name;
	}

}
