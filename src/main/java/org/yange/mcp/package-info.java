/**
 * The room of tools for language models: a call of the Model Context Protocol comes in, a
 * compact answer goes out; nothing here decides what an answer means, and nothing changes
 * the graph.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "answer", "statement", "graph", "lineage", "register" })
package org.yange.mcp;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
