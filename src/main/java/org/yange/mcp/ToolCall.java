package org.yange.mcp;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Calls one tool. What goes wrong is told to the caller as far as the caller can mend it;
 * nothing of the inside goes out.
 *
 * @param name the name of the tool
 * @param tool what it does
 * @param json writes its answer
 */
record ToolCall(String name, Function<Arguments, Object> tool,
		JsonMapper json) implements BiFunction<McpTransportContext, CallToolRequest, CallToolResult> {

	private static final Logger log = LoggerFactory.getLogger(ToolCall.class);

	private static final TypeReference<Map<String, Object>> MEMBERS = new TypeReference<>() {
	};

	@Override
	public CallToolResult apply(McpTransportContext context, CallToolRequest request) {
		Map<String, Object> given = request.arguments();
		try {
			Object answer = this.tool.apply(new Arguments((given != null) ? given : Map.of()));
			return CallToolResult.builder().structuredContent(this.json.convertValue(answer, MEMBERS)).build();
		}
		catch (Arguments.IllegalArgument ex) {
			return failed(String.valueOf(ex.getMessage()));
		}
		catch (RuntimeException ex) {
			log.error("The tool {} failed", this.name, ex);
			return failed("服务内部出错，请稍后再试，并报告出错的时间。 "
					+ "Something failed inside: try again shortly, and report the time it happened.");
		}
	}

	private static CallToolResult failed(String what) {
		return CallToolResult.builder().addTextContent(what).isError(true).build();
	}

}
