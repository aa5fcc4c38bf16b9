package org.samenspel.partners.agreement.api;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.Successions;
import org.samenspel.directory.api.OrganizationReference;
import org.samenspel.directory.api.References;
import org.samenspel.partners.agreement.Agreement;
import org.samenspel.partners.agreement.AgreementContent;
import org.samenspel.partners.agreement.AgreementState;
import org.samenspel.partners.agreement.AgreementType;
import org.samenspel.partners.agreement.Party;
import org.samenspel.partners.agreement.Standing;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;

/**
 * An agreement in a list: without its text and those who signed.
 *
 * @param asOf the day as of which it is read
 * @param parties those that it was made with
 */
public record AgreementSummary(
        URI href,
        UUID id,
        String reference,
        AgreementType type,
        LocalizedText title,
        LocalDate asOf,
        AgreementState state,
        Period term,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate noticeBy,
        List<OrganizationReference> parties) {

    static AgreementSummary of(Agreement agreement, LocalDate day, Successions successions, References references) {
        AgreementContent content = agreement.contentOn(day, successions);
        Standing standing = agreement.on(day, successions);
        return new AgreementSummary(
                references.href(AgreementResource.class, agreement.id()),
                agreement.id(),
                content.reference(),
                content.type(),
                content.title(),
                day,
                standing.state(),
                content.term(),
                standing.endsOn(),
                standing.noticeBy(),
                references.organizations(content.parties().list().stream()
                        .map(Party::organizationId)
                        .distinct()
                        .toList()));
    }
}
