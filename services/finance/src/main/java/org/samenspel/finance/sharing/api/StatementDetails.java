package org.samenspel.finance.sharing.api;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.finance.organization.KnownOrganizations;
import org.samenspel.finance.sharing.ExplainedAmount;
import org.samenspel.finance.sharing.FigureComparison;
import org.samenspel.finance.sharing.SharedAmounts;
import org.samenspel.finance.sharing.Statement;
import org.samenspel.finance.sharing.StatementAnswer;
import org.samenspel.finance.sharing.StatementContent;
import org.samenspel.finance.sharing.StatementState;
import org.samenspel.security.Organization;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;

/**
 * A statement as its partner reads it.
 *
 * @param organizationName as soon as the partners service tells it
 * @param partnerName the same
 */
public record StatementDetails(
        URI href,
        UUID id,
        UUID costSharingId,
        Organization organization,
        @Nullable LocalizedText organizationName,
        UUID agreementId,
        String reference,
        LocalizedText title,
        Period period,
        int round,
        Organization partner,
        @Nullable LocalizedText partnerName,
        StatementState state,
        LocalDate proposedOn,
        @Nullable StatementAnswer answer,
        List<ExplainedAmount> basis,
        SharedAmounts amounts,
        List<ExplainedAmount> lines,
        List<FigureComparison> comparisons) {

    static StatementDetails of(Statement statement, KnownOrganizations organizations, UriInfo uri) {
        StatementContent content = statement.content();
        return new StatementDetails(
                uri.getBaseUriBuilder()
                        .path(StatementResource.class)
                        .path(statement.id().toString())
                        .build(),
                statement.id(),
                statement.costSharingId(),
                statement.organization(),
                organizations.nameOf(statement.organization()).orElse(null),
                content.agreementId(),
                content.reference(),
                content.title(),
                content.period(),
                statement.round(),
                statement.partner(),
                organizations.nameOf(statement.partner()).orElse(null),
                statement.state(),
                statement.proposedOn(),
                statement.answer().orElse(null),
                content.basis(),
                content.amounts(),
                content.lines(),
                content.comparisons());
    }
}
