package org.samenspel.partners.agreement.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspel.partners.agreement.NoticeRule;
import org.samenspel.partners.agreement.Party;
import org.samenspel.partners.agreement.PartyState;
import org.samenspel.partners.agreement.Signature;
import org.samenspel.security.Organization;
import org.samenspel.values.LocalizedText;

/** A party as those who see the agreement read it, with where it stands on the day asked for. */
public record PartyDetails(
        Organization organization,
        @Nullable LocalizedText organizationName,
        String role,
        PartyState state,
        int requiredSignatures,
        @Nullable NoticeRule notice,
        List<Signature> signatures,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate noticeGivenOn,
        @Nullable LocalDate leavesOn) {

    static PartyDetails of(Party party, @Nullable LocalizedText name, LocalDate day) {
        return new PartyDetails(
                party.organization(),
                name,
                party.role(),
                party.stateOn(day),
                party.requiredSignatures(),
                party.notice(),
                party.signatures(),
                party.approvedOn(),
                party.noticeGivenOn(),
                party.leavesOn());
    }
}
