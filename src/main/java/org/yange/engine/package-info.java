/**
 * The graph database under Yange, embedded or external: decides which, keeps its schema,
 * and hands out named Cypher. Everything else speaks Bolt and does not know which engine
 * answers.
 */
@NullMarked
package org.yange.engine;

import org.jspecify.annotations.NullMarked;
