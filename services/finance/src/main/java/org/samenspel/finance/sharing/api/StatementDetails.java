package org.samenspel.finance.sharing.api;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.api.OrganizationReference;
import org.samenspel.directory.api.References;
import org.samenspel.finance.sharing.CorrectionCause;
import org.samenspel.finance.sharing.ExplainedAmount;
import org.samenspel.finance.sharing.FigureComparison;
import org.samenspel.finance.sharing.SharedAmounts;
import org.samenspel.finance.sharing.Statement;
import org.samenspel.finance.sharing.StatementAnswer;
import org.samenspel.finance.sharing.StatementContent;
import org.samenspel.finance.sharing.StatementCorrection;
import org.samenspel.finance.sharing.StatementState;
import org.samenspel.finance.sharing.WithdrawnAnswer;
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
        @Nullable CorrectionCause roundCause,
        OrganizationReference partner,
        StatementState state,
        LocalDate proposedOn,
        @Nullable CorrectionDetails correction,
        @Nullable AnswerDetails answer,
        List<WithdrawnAnswerDetails> withdrawnAnswers,
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
                statement.roundCause(),
                references.organization(statement.partnerId()),
                statement.state(),
                statement.proposedOn(),
                CorrectionDetails.of(content.correction()),
                statement
                        .answer()
                        .map(answer -> AnswerDetails.of(answer, references))
                        .orElse(null),
                statement.withdrawnAnswers().stream()
                        .map(mistake -> WithdrawnAnswerDetails.of(mistake, references))
                        .toList(),
                content.basis(),
                content.amounts(),
                content.lines(),
                content.comparisons());
    }

    /**
     * @param successor the organization that answered for the partner, which it succeeded; null when the partner did itself
     * @param proof of what the keeper recorded on its behalf
     */
    public record AnswerDetails(
            boolean accepted,
            LocalDate answeredOn,
            @Nullable String reason,
            @Nullable OrganizationReference successor,
            @Nullable Proof proof) {

        static AnswerDetails of(StatementAnswer answer, References references) {
            return new AnswerDetails(
                    answer.accepted(),
                    answer.answeredOn(),
                    answer.reason(),
                    references.organizationOrNull(answer.successorId()),
                    answer.proof() == null
                            ? null
                            : new Proof(
                                    answer.proof().reference(), answer.proof().sha256()));
        }
    }

    /** What a statement puts right, and what that comes from. */
    public record CorrectionDetails(
            @Nullable UUID corrects,
            SharedAmounts difference,
            CorrectionCause cause,
            @Nullable String reason) {

        static @Nullable CorrectionDetails of(@Nullable StatementCorrection correction) {
            return correction == null
                    ? null
                    : new CorrectionDetails(
                            correction.corrects(), correction.difference(), correction.cause(), correction.reason());
        }
    }

    /** The document that shows what a partner accepted elsewhere. */
    public record Proof(String reference, String sha256) {}

    /** An answer by mistake, when and why it was taken back. */
    public record WithdrawnAnswerDetails(AnswerDetails answer, LocalDate withdrawnOn, String reason) {

        static WithdrawnAnswerDetails of(WithdrawnAnswer mistake, References references) {
            return new WithdrawnAnswerDetails(
                    AnswerDetails.of(mistake.answer(), references), mistake.withdrawnOn(), mistake.why());
        }
    }
}
