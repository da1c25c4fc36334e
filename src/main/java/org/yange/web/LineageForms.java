package org.yange.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import org.yange.form.Chart;
import org.yange.form.Chart.Head;
import org.yange.form.ChartMaker;
import org.yange.form.Form;

/** Writes lineages in the form that was asked for, as a file with a name. */
@Component
class LineageForms extends AbstractHttpMessageConverter<Formed> {

	private final Clock clock;

	LineageForms(Clock clock) {
		super(Arrays.stream(Form.values()).map(LineageForms::type).toArray(MediaType[]::new));
		this.clock = clock;
	}

	@Override
	protected boolean supports(Class<?> type) {
		return Formed.class.isAssignableFrom(type);
	}

	@Override
	public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
		return false;
	}

	@Override
	protected Formed readInternal(Class<? extends Formed> type, HttpInputMessage input) {
		throw new HttpMessageNotReadableException("a lineage is only written", input);
	}

	@Override
	protected void writeInternal(Formed response, HttpOutputMessage output) throws IOException {
		HttpHeaders headers = output.getHeaders();
		Form form = form(Objects.requireNonNull(headers.getContentType()));
		ServletRequestAttributes request = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
		Chart chart = chart(response, request.getRequest());
		byte[] body = form.write(chart);
		headers.setContentDisposition((form.isShown() ? ContentDisposition.inline() : ContentDisposition.attachment())
			.filename(FileName.of(chart.head().asked(), form.extension()), StandardCharsets.UTF_8)
			.build());
		headers.set("X-Content-Type-Options", "nosniff");
		headers.set("Content-Security-Policy", "sandbox; default-src 'none'; style-src 'unsafe-inline'");
		if (response.following() != null) {
			headers.set(HttpHeaders.LINK,
					"<%s>; rel=\"next\"".formatted(Address.with(request.getRequest(), "cursor", response.following())));
		}
		output.getBody().write(body);
	}

	private Chart chart(Formed response, HttpServletRequest request) {
		ChartMaker maker = new ChartMaker(new Head(response.asked(), response.words(), response.dataVersion(),
				Address.of(request), LocalDate.now(this.clock), LocaleContextHolder.getLocale()));
		response.addTo(maker);
		return maker.chart();
	}

	private static Form form(MediaType wanted) {
		return Arrays.stream(Form.values())
			.filter((form) -> type(form).equalsTypeAndSubtype(wanted))
			.findFirst()
			.orElseThrow();
	}

	private static MediaType type(Form form) {
		return MediaType.parseMediaType(form.type());
	}

}
