package org.yange.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 over parts, each with its length, so that no two lists of parts run together.
 */
public final class Fingerprint {

	private final MessageDigest digest;

	/** Begins a fingerprint of nothing. */
	public Fingerprint() {
		try {
			this.digest = MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException("every Java has SHA-256", impossible);
		}
	}

	/**
	 * Adds a part.
	 * @param text the part
	 * @return this
	 */
	public Fingerprint add(String text) {
		return add(text.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Adds a part.
	 * @param bytes the part
	 * @return this
	 */
	public Fingerprint add(byte[] bytes) {
		this.digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
		this.digest.update(bytes);
		return this;
	}

	/**
	 * {@return the plain SHA-256 of bytes, in 64 hexadecimal digits}
	 * @param bytes the bytes
	 */
	public static String sha256(byte[] bytes) {
		return HexFormat.of().formatHex(new Fingerprint().digest.digest(bytes));
	}

	/**
	 * {@return the fingerprint in 64 hexadecimal digits; adding must have ended}
	 */
	public String hex() {
		return HexFormat.of().formatHex(this.digest.digest());
	}

}
