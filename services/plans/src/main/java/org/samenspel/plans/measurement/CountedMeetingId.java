package org.samenspel.plans.measurement;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A meeting on an indicator. */
@Embeddable
record CountedMeetingId(UUID indicatorId, UUID meetingId) {}
