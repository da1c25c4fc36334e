package org.yange.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

/** The address of a request, in ASCII, so that it can be copied and cited. */
final class Address {

	private static final Set<String> OF_THE_FORM = Set.of("format", "cursor");

	private Address() {
	}

	/**
	 * {@return where the same is asked, whatever the form and the part}
	 */
	static String of(HttpServletRequest request) {
		return joined(request, Stream.of());
	}

	/**
	 * {@return where the same is asked in the same form with another parameter}
	 */
	static String with(HttpServletRequest request, String name, String value) {
		Stream<String> format = pairs(request).filter((pair) -> name(pair).equals("format"));
		return joined(request,
				Stream.concat(format, Stream.of(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))));
	}

	private static String joined(HttpServletRequest request, Stream<String> more) {
		Stream<String> asked = pairs(request).filter((pair) -> !OF_THE_FORM.contains(name(pair)));
		String query = Stream.concat(asked, more).collect(Collectors.joining("&"));
		return ascii(request.getRequestURL() + (query.isEmpty() ? "" : "?" + query));
	}

	private static Stream<String> pairs(HttpServletRequest request) {
		String query = request.getQueryString();
		return (query != null) ? Arrays.stream(query.split("&")).filter((pair) -> !pair.isEmpty()) : Stream.of();
	}

	private static String name(String pair) {
		return pair.replaceFirst("=.*", "");
	}

	private static String ascii(String address) {
		StringBuilder ascii = new StringBuilder();
		address.codePoints().forEach((each) -> {
			String character = Character.toString(each);
			boolean stays = each > ' ' && each < 0x7F && "\"<>\\^`{|}".indexOf(each) < 0;
			ascii.append(stays ? character : URLEncoder.encode(character, StandardCharsets.UTF_8).replace("+", "%20"));
		});
		return ascii.toString();
	}

}
