/** Budgets in versions: lines as printed with their totals as computed, and who works on which theme for what. */
@NullMarked
package org.samenspel.finance.budget;

import org.jspecify.annotations.NullMarked;
