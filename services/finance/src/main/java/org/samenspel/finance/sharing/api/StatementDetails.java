package org.samenspel.finance.sharing.api;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.api.OrganizationReference;
import org.samenspel.directory.api.References;
import org.samenspel.finance.sharing.ExplainedAmount;
import org.samenspel.finance.sharing.FigureComparison;
import org.samenspel.finance.sharing.SharedAmounts;
import org.samenspel.finance.sharing.Statement;
import org.samenspel.finance.sharing.StatementAnswer;
import org.samenspel.finance.sharing.StatementContent;
import org.samenspel.finance.sharing.StatementState;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;

/** A statement as its partner reads it. */
public record StatementDetails(
        URI href,
        UUID id,
        UUID costSharingId,
        OrganizationReference organization,
        UUID agreementId,
        String reference,
        LocalizedText title,
        Period period,
        int round,
        OrganizationReference partner,
        StatementState state,
        LocalDate proposedOn,
        @Nullable AnswerDetails answer,
        List<ExplainedAmount> basis,
        SharedAmounts amounts,
        List<ExplainedAmount> lines,
        List<FigureComparison> comparisons) {

    static StatementDetails of(Statement statement, References references) {
        StatementContent content = statement.content();
        return new StatementDetails(
                references.href(StatementResource.class, statement.id()),
                statement.id(),
                statement.costSharingId(),
                references.organization(statement.organizationId()),
                content.agreementId(),
                content.reference(),
                content.title(),
                content.period(),
                statement.round(),
                references.organization(statement.partnerId()),
                statement.state(),
                statement.proposedOn(),
                statement
                        .answer()
                        .map(answer -> AnswerDetails.of(answer, references))
                        .orElse(null),
                content.basis(),
                content.amounts(),
                content.lines(),
                content.comparisons());
    }

    /** @param successor the organization that answered for the partner, which it succeeded; null when the partner did itself */
    public record AnswerDetails(
            boolean accepted,
            LocalDate answeredOn,
            @Nullable String reason,
            @Nullable OrganizationReference successor) {

        static AnswerDetails of(StatementAnswer answer, References references) {
            return new AnswerDetails(
                    answer.accepted(),
                    answer.answeredOn(),
                    answer.reason(),
                    references.organizationOrNull(answer.successorId()));
        }
    }
}
