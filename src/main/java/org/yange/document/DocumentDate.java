package org.yange.document;

/**
 * One date of a document.
 *
 * @param kind what happened then
 * @param date when, as precisely as the text says
 * @param item where the text says so
 */
public record DocumentDate(DateKind kind, Edtf date, String item) {
}
