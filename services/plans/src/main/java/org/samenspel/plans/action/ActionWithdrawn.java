package org.samenspel.plans.action;

import java.util.UUID;
import org.samenspel.web.persistence.Withdrawal;

/** A plan does without an action from now on: what shows whether it gets where it should is withdrawn with it. */
public record ActionWithdrawn(UUID planId, String number, Withdrawal withdrawal) {}
