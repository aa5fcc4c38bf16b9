package org.samenspel.consultations.campaign;

import org.jspecify.annotations.Nullable;

/** Which campaigns to list; null means any. */
public record CampaignFilter(@Nullable CampaignState state) {}
