package org.samenspel.plans.goal;

import org.jspecify.annotations.Nullable;

/**
 * A goal as the source prints it.
 *
 * @param code such as {@code SD1} or {@code OD1.1}
 * @param parent the code of the strategic goal above an operational one
 * @param notes what is odd in the print
 */
record GoalRow(
        String code,
        GoalLevel level,
        @Nullable String parent,
        String title,
        @Nullable String notes) {}
