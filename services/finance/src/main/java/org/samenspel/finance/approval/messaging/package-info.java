/** What governance decides about budgets. */
@NullMarked
package org.samenspel.finance.approval.messaging;

import org.jspecify.annotations.NullMarked;
