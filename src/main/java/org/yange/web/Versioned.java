package org.yange.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * One thing, with the version of the data that it is given from.
 *
 * @param <T> what it is
 * @param thing the thing; its members stand beside the version
 * @param dataVersion the version
 */
record Versioned<T>(@JsonUnwrapped T thing, String dataVersion) {
}
