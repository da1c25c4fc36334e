package org.yange.form;

/** The machine has no font for Chinese: a picture in dots would show empty boxes. */
public class NoFontException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/** Says what is missing. */
	public NoFontException() {
		super("This machine has no font with Chinese characters, such as fonts-wqy-zenhei or fonts-noto-cjk.");
	}

}
