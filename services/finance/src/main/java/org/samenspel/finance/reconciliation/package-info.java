/** What the tables of a budget say of each other: every difference, shown and not hidden. */
@NullMarked
package org.samenspel.finance.reconciliation;

import org.jspecify.annotations.NullMarked;
