package org.samenspel.plans.budget.messaging;

import java.util.UUID;

/**
 * What we read in finance's event.
 *
 * @param id the revision of the budget whose approval was a mistake
 */
record BudgetLapsed(UUID id) {}
