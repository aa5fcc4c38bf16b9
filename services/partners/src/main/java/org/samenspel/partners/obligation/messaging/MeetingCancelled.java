package org.samenspel.partners.obligation.messaging;

import java.util.UUID;

/** What we read when governance says that a meeting was not held after all. */
record MeetingCancelled(UUID id) {}
