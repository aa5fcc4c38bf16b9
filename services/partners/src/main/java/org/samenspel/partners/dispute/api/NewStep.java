package org.samenspel.partners.dispute.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.partners.dispute.Step;
import org.samenspel.values.Ids;
import org.samenspel.web.text.Name;

/** What a party does about a dispute. */
public record NewStep(
        @NotNull UUID organizationId,
        @NotNull Step.Kind kind,
        @NotNull LocalDate day,
        @Nullable @Name @Size(min = 1, max = 200) String mediator,
        @Nullable UUID proposalId,
        @Nullable @Size(min = 1, max = 2000) String note) {

    public NewStep {
        if (kind != null) {
            Step.requireParts(kind, mediator, proposalId);
        }
    }

    Step step() {
        return new Step(Ids.next(), kind, organizationId, List.of(), day, mediator, proposalId, note, null);
    }
}
