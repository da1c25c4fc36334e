package org.yange.web;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.validation.ConstraintViolationException;
import org.eclipse.jetty.http.HttpException;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

import org.yange.answer.NotUnderstoodException;
import org.yange.answer.UnknownNameException;
import org.yange.document.RefusedException;
import org.yange.extract.PlaceUnknownException;
import org.yange.form.NoFontException;
import org.yange.graph.ConflictingDocumentException;
import org.yange.ingest.ConflictingTextException;
import org.yange.ingest.Review;
import org.yange.question.Question;

/** What can go wrong, as RFC 9457 problem documents whose titles say what to do. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

	private static final Logger log = LoggerFactory.getLogger(Problems.class);

	private static final Map<HttpStatus, String> TITLES = Map.of(HttpStatus.NOT_FOUND,
			"Check the path: /swagger-ui.html lists what can be asked", HttpStatus.METHOD_NOT_ALLOWED,
			"Use one of the methods that the header Allow names", HttpStatus.NOT_ACCEPTABLE,
			"Accept one of the forms that are documented", HttpStatus.UNSUPPORTED_MEDIA_TYPE,
			"Send the body as one of the types that the header Accept names", HttpStatus.BAD_REQUEST,
			"Correct the request: a parameter is missing or cannot be read");

	@ExceptionHandler
	ProblemDetail noSuchThing(NoSuchThingException ex) {
		ProblemDetail problem = problem(HttpStatus.NOT_FOUND, "not-found",
				ex.nearest().isEmpty() ? "Check the %s: there is none called so".formatted(ex.kind())
						: "Check the name, or take one of the nearest: there is no %s called so".formatted(ex.kind()),
				"No %s '%s' is known.".formatted(ex.kind(), ex.getMessage()));
		problem.setProperty("nearest", ex.nearest());
		return problem;
	}

	@ExceptionHandler
	ProblemDetail unknownName(UnknownNameException ex) {
		return noSuchThing(new NoSuchThingException(ex.kind(), String.valueOf(ex.getMessage()), ex.nearest()));
	}

	@ExceptionHandler
	ProblemDetail notUnderstood(NotUnderstoodException ex) {
		ProblemDetail problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, "not-understood",
				"Ask in one of the ways that the examples show", "'%s' was not understood.".formatted(ex.getMessage()));
		problem.setProperty("examples", Question.examples());
		return problem;
	}

	@ExceptionHandler
	ProblemDetail refused(RefusedException ex) {
		ProblemDetail problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, "refused",
				"Mend the document as the findings say and send it again; nothing was changed",
				"The document has %d findings.".formatted(ex.findings().size()));
		problem.setProperty("findings", ex.findings());
		return problem;
	}

	@ExceptionHandler
	ProblemDetail placeUnknown(PlaceUnknownException ex) {
		return problem(HttpStatus.UNPROCESSABLE_CONTENT, "place-unknown",
				"Name the place that the text is about with the parameter 'place'", ex.getMessage());
	}

	@ExceptionHandler
	ProblemDetail conflicting(ConflictingDocumentException ex) {
		return problem(HttpStatus.CONFLICT, "conflicting-document",
				"Delete the document first, or give the new one another id; nothing was changed", ex.getMessage());
	}

	@ExceptionHandler
	ProblemDetail conflictingText(ConflictingTextException ex) {
		return problem(HttpStatus.CONFLICT, "conflicting-text",
				"Take the other text away first, or the document if it came with it; nothing was changed",
				ex.getMessage());
	}

	@ExceptionHandler
	ProblemDetail noText(Review.NoTextException ex) {
		return problem(HttpStatus.CONFLICT, "no-text", "Attach the text of the document first", ex.getMessage());
	}

	@ExceptionHandler
	ProblemDetail illegalCursor(Cursor.IllegalCursorException ex) {
		return problem(HttpStatus.BAD_REQUEST, "cursor", "Send the cursor as it was given, or none", null);
	}

	@ExceptionHandler
	ProblemDetail staleCursor(Cursor.StaleCursorException ex) {
		return problem(HttpStatus.CONFLICT, "stale-cursor",
				"Begin again without a cursor: the data have changed since it was given", null);
	}

	@ExceptionHandler
	ProblemDetail badRequest(BadRequestException ex) {
		return problem(HttpStatus.BAD_REQUEST, ex.code(), ex.title(), ex.getMessage());
	}

	@ExceptionHandler
	ProblemDetail forbidden(Loopback.ForbiddenException ex) {
		return problem(HttpStatus.FORBIDDEN, "from-elsewhere",
				"Load and delete documents from the machine that Yange runs on", null);
	}

	@ExceptionHandler
	ProblemDetail noFont(NoFontException ex) {
		return problem(HttpStatus.NOT_IMPLEMENTED, "no-font",
				"Ask for the picture as image/svg+xml, or install a font with Chinese characters", ex.getMessage());
	}

	@ExceptionHandler
	ProblemDetail tooLarge(TooLargeException ex) {
		return problem(HttpStatus.CONTENT_TOO_LARGE, "too-large", "Send a smaller body", ex.getMessage());
	}

	@ExceptionHandler({ HttpException.RuntimeException.class, HttpException.IllegalStateException.class,
			HttpException.IllegalArgumentException.class })
	ProblemDetail badQuery(RuntimeException ex) {
		return problem(HttpStatus.BAD_REQUEST, "encoding", "Percent-encode the parameters in UTF-8",
				"The query cannot be decoded.");
	}

	@ExceptionHandler
	ProblemDetail violated(ConstraintViolationException ex) {
		String violations = ex.getConstraintViolations()
			.stream()
			.map((each) -> each.getPropertyPath() + " " + each.getMessage())
			.sorted()
			.collect(Collectors.joining("; "));
		return problem(HttpStatus.BAD_REQUEST, "parameter", "Correct the parameters", violations);
	}

	@ExceptionHandler({ ServiceUnavailableException.class, SessionExpiredException.class,
			DataAccessResourceFailureException.class, TransactionException.class })
	ProblemDetail engineGone(RuntimeException ex) {
		log.error("The engine does not answer", ex);
		return problem(HttpStatus.SERVICE_UNAVAILABLE, "engine-unavailable",
				"Try again shortly: the graph database does not answer; nothing was changed", null);
	}

	@ExceptionHandler
	ProblemDetail engineFailed(DataAccessException ex) {
		log.error("The engine failed", ex);
		return problem(HttpStatus.INTERNAL_SERVER_ERROR, "internal",
				"Report this with the time it happened: something failed inside", null);
	}

	@ExceptionHandler
	ProblemDetail unexpected(Exception ex) {
		log.error("Unexpected", ex);
		return problem(HttpStatus.INTERNAL_SERVER_ERROR, "internal",
				"Report this with the time it happened: something failed inside", null);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleTypeMismatch(TypeMismatchException ex, HttpHeaders headers,
			HttpStatusCode status, WebRequest request) {
		String name = (ex instanceof MethodArgumentTypeMismatchException argument) ? argument.getName()
				: String.valueOf(ex.getPropertyName());
		ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "parameter",
				"Correct the parameter '%s': %s".formatted(name, wanted(ex.getRequiredType())),
				"'%s' cannot be read.".formatted(ex.getValue()));
		return handleExceptionInternal(ex, problem, headers, HttpStatus.BAD_REQUEST, request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
			HandlerMethodValidationException ex, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		List<String> violations = ex.getParameterValidationResults()
			.stream()
			.flatMap((result) -> result.getResolvableErrors()
				.stream()
				.map((error) -> result.getMethodParameter().getParameterName() + " " + error.getDefaultMessage()))
			.sorted()
			.toList();
		ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "parameter", "Correct the parameters",
				String.join("; ", violations));
		return handleExceptionInternal(ex, problem, headers, HttpStatus.BAD_REQUEST, request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(HttpMessageNotReadableException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "body", "Send a body in the form that is documented",
				null);
		return handleExceptionInternal(ex, problem, headers, HttpStatus.BAD_REQUEST, request);
	}

	@Override
	protected ResponseEntity<Object> createResponseEntity(@Nullable Object body, HttpHeaders headers,
			HttpStatusCode status, WebRequest request) {
		if (body instanceof ProblemDetail problem) {
			HttpStatus known = HttpStatus.resolve(status.value());
			if (known != null && known.getReasonPhrase().equals(problem.getTitle())) {
				problem.setTitle(TITLES.getOrDefault(known, problem.getTitle()));
			}
			return new ResponseEntity<>(problem, headers, status);
		}
		return new ResponseEntity<>(body, headers, status);
	}

	static ProblemDetail problem(HttpStatus status, String code, String title, @Nullable String detail) {
		ProblemDetail problem = ProblemDetail.forStatus(status);
		problem.setType(URI.create("urn:yange:problem:" + code));
		problem.setTitle(title);
		problem.setDetail(detail);
		return problem;
	}

	private static String wanted(@Nullable Class<?> type) {
		if (type == null) {
			return "it is not of the type that is documented";
		}
		if (type.isEnum()) {
			return "one of "
					+ Arrays.stream(type.getEnumConstants()).map(EnumLabels::label).collect(Collectors.joining(", "));
		}
		return Map.of("LocalDate", "a day such as 2019-03-31", "Integer", "a whole number")
			.getOrDefault(type.getSimpleName(), "it is not of the type that is documented");
	}

}
