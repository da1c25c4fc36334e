package org.yange.mcp;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.transport.DefaultServerTransportSecurityValidator;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.ai.mcp.server.webmvc.transport.WebMvcStatelessServerTransport;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Offers the tools at {@code /mcp}, to this machine only. */
@Configuration(proxyBeanMethods = false)
class McpConfiguration {

	private static final String ENDPOINT = "/mcp";

	private static final int LARGEST = 64 * 1024;

	private static final List<String> NAMES = List.of("localhost", "127.0.0.1", "[::1]");

	/** Leaves out what is null: every word of an answer costs its reader. */
	@Bean(defaultCandidate = false)
	JsonMapper mcpServerJsonMapper() {
		return JsonMapper.builder()
			.changeDefaultPropertyInclusion((inclusion) -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
			.build();
	}

	/**
	 * Answers only requests that are for this machine by name, and from no page of
	 * another site: a name of another that leads here (DNS rebinding) is refused.
	 */
	@Bean
	WebMvcStatelessServerTransport transport(@Qualifier("mcpServerJsonMapper") JsonMapper json) {
		return WebMvcStatelessServerTransport.builder()
			.jsonMapper(new JacksonMcpJsonMapper(json))
			.messageEndpoint(ENDPOINT)
			.securityValidator(DefaultServerTransportSecurityValidator.builder()
				.allowedHosts(NAMES.stream().map((name) -> name + ":*").toList())
				.allowedOrigins(NAMES.stream()
					.flatMap((name) -> Stream.of("http://" + name + ":*", "https://" + name + ":*"))
					.toList())
				.build())
			.build();
	}

	@Bean
	RouterFunction<ServerResponse> webMvcStatelessServerRouterFunction(WebMvcStatelessServerTransport transport) {
		return transport.getRouterFunction().filter((request, next) -> {
			byte[] body = request.servletRequest().getInputStream().readNBytes(LARGEST + 1);
			return (body.length > LARGEST) ? ServerResponse.status(HttpStatus.CONTENT_TOO_LARGE).build()
					: next.handle(ServerRequest.from(request).body(body).build());
		});
	}

	@Bean
	List<SyncToolSpecification> tools(BodyTools bodies, DutyTools duties,
			@Qualifier("mcpServerJsonMapper") JsonMapper json) throws IOException {
		Map<String, Function<Arguments, Object>> tools = Map.of("find_body", bodies::find, "trace_lineage",
				bodies::trace, "who_held", duties::holders, "show_evidence", duties::evidence);
		try (InputStream description = new ClassPathResource("tools.json", getClass()).getInputStream()) {
			return json.readValue(description, new TypeReference<List<Tool>>() {
			})
				.stream()
				.map((tool) -> new SyncToolSpecification(tool,
						new ToolCall(tool.name(), Objects.requireNonNull(tools.get(tool.name())), json)))
				.toList();
		}
	}

}
