package org.samenspel.plans.indicator;

import java.util.Set;
import org.samenspel.plans.plan.PlanKind;
import org.samenspel.values.Period;

/**
 * What the indicators of an import have to fit.
 *
 * @param kind of the plan: indicators are on the actions of a year plan, and on the operational goals of a multi-year plan
 * @param days of the plan
 * @param homes the numbers of those actions, or the codes of those goals
 * @param multiYear the keys of the indicators of the multi-year plan that it works on
 */
record ImportedPlan(PlanKind kind, Period days, Set<String> homes, Set<String> multiYear) {}
