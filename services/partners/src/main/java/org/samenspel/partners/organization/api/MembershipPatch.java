package org.samenspel.partners.organization.api;

import org.jspecify.annotations.Nullable;
import org.samenspel.values.Period;

/** What may change in a membership: how long it lasts. */
public record MembershipPatch(@Nullable Period period) {}
