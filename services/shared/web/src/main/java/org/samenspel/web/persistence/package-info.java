/** What is kept: aggregates, what repositories ask, and values in {@code jsonb} columns. */
@NullMarked
package org.samenspel.web.persistence;

import org.jspecify.annotations.NullMarked;
