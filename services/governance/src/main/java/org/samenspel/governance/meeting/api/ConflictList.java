package org.samenspel.governance.meeting.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.samenspel.governance.meeting.Conflict;

/** Every conflict of interest declared for a meeting. */
public record ConflictList(@NotNull @Size(max = 500) List<@NotNull Conflict> conflicts) {}
