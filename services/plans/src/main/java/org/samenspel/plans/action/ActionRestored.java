package org.samenspel.plans.action;

import java.util.UUID;
import org.samenspel.web.persistence.Withdrawal;

/** A plan does an action after all: what was withdrawn with it comes back with it. */
public record ActionRestored(UUID planId, String number, Withdrawal undone) {}
