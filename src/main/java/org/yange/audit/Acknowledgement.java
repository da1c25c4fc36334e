package org.yange.audit;

/**
 * Somebody has looked at a finding and leaves it as it is.
 *
 * @param reason why
 * @param on the day, in EDTF
 */
public record Acknowledgement(String reason, String on) {
}
