package org.yange.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;

import static org.assertj.core.api.Assertions.assertThat;

class RawUtf8PathsTests {

	private WebServer server;

	@BeforeEach
	void startEcho() {
		JettyServletWebServerFactory factory = new JettyServletWebServerFactory(0);
		factory.setAddress(InetAddress.getLoopbackAddress());
		new RawUtf8Paths().customize(factory);
		this.server = factory.getWebServer((context) -> context.addServlet("echo", new Echo()).addMapping("/*"));
		this.server.start();
	}

	@AfterEach
	void stopEcho() {
		this.server.stop();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/410800:市监察局?agency=监察局", "/410800:%E5%B8%82%E7%9B%91%E5%AF%9F%E5%B1%80?agency=监察局",
			"/410800%3a市监察局?agency=%e7%9b%91察局" })
	void readsNamesHoweverTheClientEncodesThem(String target) throws IOException {
		assertThat(get(target)).startsWith("HTTP/1.1 200").endsWith("/410800:市监察局 监察局");
	}

	private String get(String target) throws IOException {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.server.getPort())) {
			String request = "GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
			socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static final class Echo extends HttpServlet {

		private static final long serialVersionUID = 1L;

		@Override
		protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
			byte[] body = (request.getPathInfo() + " " + request.getParameter("agency"))
				.getBytes(StandardCharsets.UTF_8);
			response.setContentLength(body.length);
			response.getOutputStream().write(body);
		}

	}

}
