package org.yange.lineage;

/**
 * Something that a reader of an answer should know.
 *
 * @param code a stable word for the kind of warning
 * @param text what to know, in Chinese
 * @param textEn what to know, in English
 */
public record Warning(String code, String text, String textEn) {
}
