package org.samenspel.partners.agreement.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.partners.agreement.NoticeRule;
import org.samenspel.partners.agreement.Party;
import org.samenspel.partners.agreement.Representative;
import org.samenspel.web.text.Code;

/**
 * A party to invite.
 *
 * @param role what it is in the agreement; "party" when absent
 * @param requiredSignatures after how many signatures it has signed; one when absent
 * @param notice its own way to leave, if not the agreement's
 * @param onBehalfOf the organizations that it stands for
 * @param representatives who stands for it in the head of the agreement
 */
public record NewParty(
        @NotNull UUID organizationId,

        @Nullable @Code String role,

        @Nullable @Min(1) @Max(20) Integer requiredSignatures,
        @Nullable NoticeRule notice,
        @Size(max = 400) List<@NotNull UUID> onBehalfOf,
        @Size(max = 20) List<@NotNull @Valid Representative> representatives) {

    public NewParty {
        onBehalfOf = onBehalfOf == null ? List.of() : onBehalfOf;
        representatives = representatives == null ? List.of() : representatives;
    }

    static NewParty of(Party party) {
        return new NewParty(
                party.organizationId(),
                party.invitation().role(),
                party.invitation().requiredSignatures(),
                party.invitation().notice(),
                party.onBehalfOf(),
                party.invitation().representatives());
    }

    Party party() {
        int signatures = requiredSignatures == null ? 1 : requiredSignatures;
        return Party.invited(organizationId, role == null ? "party" : role, signatures, notice)
                .with(onBehalfOf, representatives);
    }
}
