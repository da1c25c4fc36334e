package org.yange.web;

import java.io.IOException;
import java.io.InputStream;

/** The bodies of requests, as large as they may be. */
final class Bodies {

	private static final int LARGEST = 32 * 1024 * 1024;

	private static final long MOST_DRAINED = 1024L * 1024 * 1024;

	private Bodies() {
	}

	/**
	 * {@return the bytes of a body}
	 * @throws TooLargeException if there are too many
	 */
	static byte[] read(InputStream body) throws IOException {
		byte[] bytes = body.readNBytes(LARGEST + 1);
		if (bytes.length > LARGEST) {
			drain(body);
			throw new TooLargeException(LARGEST);
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
