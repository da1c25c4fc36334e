package org.yange.document;

import org.jspecify.annotations.Nullable;

/**
 * A jurisdiction of GB/T 2260.
 *
 * @param code its six digits
 * @param name its full name, such as 焦作市
 * @param partOf the code of the one above it, or null for the country
 * @param level 国家, 省级, 地级 or 县级
 */
public record Place(String code, String name, @Nullable String partOf, String level) {
}
