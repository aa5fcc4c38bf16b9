package org.samenspel.plans.action;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * The operational goal that an action works on.
 *
 * @param planId the plan the goal is of: the multi-year plan, or the year plan itself
 * @param code the goal's code in that plan
 */
@Embeddable
record GoalReference(
        @Column(name = "goal_plan_id") UUID planId,
        @Column(name = "goal") String code) {}
