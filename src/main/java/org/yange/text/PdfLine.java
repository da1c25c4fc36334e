package org.yange.text;

/**
 * A line of a page.
 *
 * @param text its words, tabs between cells of a table
 * @param page the number of its page
 * @param left where it begins, in points from the left
 * @param right where it ends
 * @param y where it stands, in points from above
 * @param size the size of its characters in points
 * @param width the width of the page in points
 */
record PdfLine(String text, int page, double left, double right, double y, double size, double width) {
}
