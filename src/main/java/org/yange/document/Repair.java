package org.yange.document;

/**
 * A damaged place of the text and how it must be read.
 *
 * @param item where it stands
 * @param asFound the damaged words
 * @param read the words as they must have been
 * @param reason why no other reading is possible
 */
public record Repair(String item, String asFound, String read, String reason) {
}
