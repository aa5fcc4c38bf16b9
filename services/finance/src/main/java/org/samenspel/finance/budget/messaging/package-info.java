/** What governance decides about budgets. */
@NullMarked
package org.samenspel.finance.budget.messaging;

import org.jspecify.annotations.NullMarked;
