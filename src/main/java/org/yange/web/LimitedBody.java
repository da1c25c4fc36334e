package org.yange.web;

import java.io.IOException;
import java.io.InputStream;

/** Bodies that may be large, but not larger than so. */
final class LimitedBody {

	private static final long MOST_DRAINED = 1024L * 1024 * 1024;

	private LimitedBody() {
	}

	/**
	 * {@return the bytes of a body}
	 * @param body the body
	 * @param largest the most bytes that it may have
	 * @throws IOException if the connection breaks
	 * @throws TooLargeException if it has more
	 */
	static byte[] read(InputStream body, int largest) throws IOException {
		byte[] bytes = body.readNBytes(largest);
		if (body.read() >= 0) {
			drain(body);
			throw new TooLargeException(largest);
		}
		return bytes;
	}

	/**
	 * Reads on for a while, since many clients hear no answer before they have sent all.
	 */
	private static void drain(InputStream body) throws IOException {
		byte[] buffer = new byte[64 * 1024];
		int read = 0;
		for (long drained = 0; read >= 0 && drained < MOST_DRAINED; drained += read) {
			read = body.read(buffer);
		}
	}

}
