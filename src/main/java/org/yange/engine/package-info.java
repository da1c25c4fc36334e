/**
 * The graph database under Yange, embedded or external: decides which, keeps its schema,
 * and hands out named Cypher; everything else speaks Bolt and does not know which engine
 * answers. Uses no other room.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.yange.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
