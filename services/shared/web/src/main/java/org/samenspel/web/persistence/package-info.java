/** How values are kept in {@code jsonb} columns. */
@NullMarked
package org.samenspel.web.persistence;

import org.jspecify.annotations.NullMarked;
