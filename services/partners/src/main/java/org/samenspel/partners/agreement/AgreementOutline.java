package org.samenspel.partners.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.Successions;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;

/** An agreement as other services know it; never who signed. */
record AgreementOutline(
        UUID id,
        long version,
        UUID ownerId,
        String reference,
        LocalizedText title,
        AgreementType type,
        AgreementState state,
        @Nullable UUID parentAgreementId,
        List<PartyOutline> parties,
        Period period,
        List<AgreedBody> bodies,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate endsOn) {

    static AgreementOutline of(Agreement agreement, LocalDate today, Successions successions) {
        AgreementContent content = agreement.contentOn(today, successions);
        Standing now = agreement.on(today, successions);
        return new AgreementOutline(
                agreement.id(),
                agreement.version(),
                agreement.ownerId(),
                agreement.reference(),
                content.title(),
                content.type(),
                agreement.toldState(),
                content.parentAgreementId(),
                content.parties().list().stream()
                        .map(party -> PartyOutline.of(party, today))
                        .toList(),
                content.term(),
                content.bodies(),
                now.signedOn(),
                now.endsOn());
    }

    /**
     * A party and where it stands.
     *
     * @param approvedOn when its own body decided to join; null while it didn't
     * @param from its first day; null for those who are parties from the first day of the term
     * @param until its last day; null when it is not known
     */
    record PartyOutline(
            UUID organizationId,
            String role,
            PartyState state,
            @Nullable LocalDate approvedOn,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {

        static PartyOutline of(Party party, LocalDate today) {
            return new PartyOutline(
                    party.organizationId(),
                    party.invitation().role(),
                    party.stateOn(today),
                    party.approvedOn(),
                    party.joinedOn(),
                    party.leavesOn());
        }
    }
}
