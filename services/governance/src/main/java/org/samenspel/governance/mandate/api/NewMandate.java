package org.samenspel.governance.mandate.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.governance.mandate.MandateTerms;
import org.samenspel.governance.rule.Appointment;
import org.samenspel.governance.rule.SeatRole;
import org.samenspel.values.Period;
import org.samenspel.web.text.Name;

/** A mandate to give. */
public record NewMandate(
        @NotNull UUID bodyId,
        @NotNull UUID personId,
        @NotNull SeatRole role,
        @NotNull Appointment appointment,

        @Nullable @Name @Size(min = 1, max = 100) String namedExpertise,
        @NotNull Period period) {

    public MandateTerms terms() {
        return new MandateTerms(role, appointment, namedExpertise, period);
    }
}
