package org.yange.register;

import org.jspecify.annotations.Nullable;

import org.yange.statement.Statement;

/**
 * A statement of a document with the words that make it.
 *
 * @param statement the statement
 * @param quote the words of the text, or null where it is not stored or they are not
 * found in it
 */
public record QuotedStatement(Statement statement, @Nullable String quote) {
}
