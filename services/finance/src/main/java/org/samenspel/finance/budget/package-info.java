/** Budgets in versions: lines as printed, and their totals as computed. */
@NullMarked
package org.samenspel.finance.budget;

import org.jspecify.annotations.NullMarked;
