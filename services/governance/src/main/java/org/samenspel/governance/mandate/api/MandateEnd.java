package org.samenspel.governance.mandate.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.samenspel.governance.mandate.EarlyEnd;

/**
 * The end of a mandate before its last day.
 *
 * @param endedOn the last day that the person had the seat
 */
public record MandateEnd(
        @NotNull LocalDate endedOn,
        @NotBlank @Size(max = 200) String reason) {

    public EarlyEnd end() {
        return new EarlyEnd(endedOn, reason);
    }
}
