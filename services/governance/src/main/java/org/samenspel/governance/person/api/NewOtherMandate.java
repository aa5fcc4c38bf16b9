package org.samenspel.governance.person.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.samenspel.governance.person.OtherMandateContent;
import org.samenspel.governance.person.OtherMandateKind;
import org.samenspel.values.Period;
import org.samenspel.web.text.Name;

/** An other mandate to register. */
public record NewOtherMandate(
        @NotNull OtherMandateKind kind,
        @NotBlank @Name @Size(max = MAXIMUM_LENGTH) String title,
        @NotBlank @Name @Size(max = MAXIMUM_LENGTH) String organization,
        @NotNull Boolean paid,
        @NotNull Boolean executive,
        @NotNull Period period) {

    private static final int MAXIMUM_LENGTH = 300;

    public OtherMandateContent content() {
        return new OtherMandateContent(kind, title, organization, paid, executive, period);
    }
}
