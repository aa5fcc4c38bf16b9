/** What other services publish that approves a plan. */
@NullMarked
package org.samenspel.plans.plan.messaging;

import org.jspecify.annotations.NullMarked;
