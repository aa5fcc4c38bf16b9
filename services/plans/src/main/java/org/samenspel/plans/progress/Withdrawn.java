package org.samenspel.plans.progress;

import java.util.List;
import org.samenspel.plans.indicator.WithdrawnIndicator;

/**
 * What a plan does without, and so counts in no totals.
 *
 * @param total how many indicators, and parts that were withdrawn by themselves
 * @param indicators each with its day and reason
 */
record Withdrawn(int total, List<WithdrawnIndicator> indicators) {}
