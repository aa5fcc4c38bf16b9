/** Budgets over HTTP. */
@NullMarked
package org.samenspel.finance.budget.api;

import org.jspecify.annotations.NullMarked;
