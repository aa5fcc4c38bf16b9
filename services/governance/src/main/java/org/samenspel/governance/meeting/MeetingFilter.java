package org.samenspel.governance.meeting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which meetings to list; null means any. */
public record MeetingFilter(@Nullable UUID bodyId, @Nullable MeetingState state) {}
