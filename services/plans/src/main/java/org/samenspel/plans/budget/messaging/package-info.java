/** What other services publish of the money for a plan. */
@NullMarked
package org.samenspel.plans.budget.messaging;

import org.jspecify.annotations.NullMarked;
