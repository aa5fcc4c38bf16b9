package org.samenspel.finance.sharing.api;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/** A statement as its partner reads it. */
public record StatementDetails(
        URI href,
        UUID id,
        UUID costSharingId,
        Organization organization,
        UUID agreementId,
        String reference,
        LocalizedText title,
        Period period,
        int round,
        Organization partner,
        StatementState state,
        LocalDate proposedOn,
        @Nullable StatementAnswer answer,
        List<ExplainedAmount> basis,
        SharedAmounts amounts,
        List<ExplainedAmount> lines,
        List<FigureComparison> comparisons) {

    static StatementDetails of(Statement statement, UriInfo uri) {
        StatementContent content = statement.content();
        return new StatementDetails(
                uri.getBaseUriBuilder()
                        .path(StatementResource.class)
                        .path(statement.id().toString())
                        .build(),
                statement.id(),
                statement.costSharingId(),
                statement.organization(),
                content.agreementId(),
                content.reference(),
                content.title(),
                content.period(),
                statement.round(),
                statement.partner(),
                statement.state(),
                statement.proposedOn(),
                statement.answer().orElse(null),
                content.basis(),
                content.amounts(),
                content.lines(),
                content.comparisons());
    }
}
