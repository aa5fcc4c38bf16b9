package org.samenspel.governance.meeting.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.governance.meeting.Conflict;

/** Every conflict of interest declared for a meeting. */
public record ConflictList(@NotNull @Size(max = 500) List<@NotNull @Valid NewConflict> conflicts) {

    List<Conflict> all() {
        return conflicts.stream().map(NewConflict::conflict).toList();
    }

    /** A conflict; the meeting knows when it was told. */
    public record NewConflict(
            @NotNull UUID personId,
            @NotBlank @Size(max = 20) String item,
            @NotBlank @Size(max = 1000) String reason,
            @Nullable LocalDate toldOn) {

        Conflict conflict() {
            return new Conflict(personId, item, reason, toldOn);
        }
    }
}
