package org.yange.answer;

import java.time.LocalDate;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * What narrows an answer.
 *
 * @param jurisdiction the code of the place, or null for all
 * @param depth the greatest number of changes from body to body
 * @param asOf the day after which changes are left out, or null for all history
 * @param language English, or else the words are Chinese
 */
public record Scope(@Nullable String jurisdiction, int depth, @Nullable LocalDate asOf, Locale language) {
}
