package org.yange;

import java.io.InputStream;
import java.util.Arrays;

/** A body as large as it is asked to be, made while it is sent. */
public final class EndlessBody extends InputStream {

	private long left;

	/** A body of so many bytes. */
	public EndlessBody(long length) {
		this.left = length;
	}

	@Override
	public int read() {
		return (this.left-- > 0) ? 'x' : -1;
	}

	@Override
	public int read(byte[] buffer, int start, int length) {
		int some = (int) Math.min(length, this.left);
		Arrays.fill(buffer, start, start + some, (byte) 'x');
		this.left -= some;
		return (some > 0) ? some : -1;
	}

}
