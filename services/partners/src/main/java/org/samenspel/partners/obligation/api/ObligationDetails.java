package org.samenspel.partners.obligation.api;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.api.OrganizationReference;
import org.samenspel.directory.api.References;
import org.samenspel.partners.agreement.AgreementScope;
import org.samenspel.partners.agreement.api.FactDetails;
import org.samenspel.partners.obligation.Acts;
import org.samenspel.partners.obligation.Deposit;
import org.samenspel.partners.obligation.Duty;
import org.samenspel.partners.obligation.Obligation;
import org.samenspel.partners.obligation.ObligationSource;
import org.samenspel.partners.obligation.Request;
import org.samenspel.partners.obligation.Version;
import org.samenspel.partners.obligation.Window;
import org.samenspel.web.href.Linked;

/**
 * An obligation as those who see its agreement read it on a day, with where its windows stand.
 *
 * @param asOf that day
 * @param duty what is asked on that day; null once an amendment ended it
 */
public record ObligationDetails(
        URI href,
        UUID id,
        UUID agreementId,
        LocalDate asOf,
        String code,
        String article,
        UUID articleId,
        @Nullable String paragraph,
        @Nullable String printed,
        @Nullable String body,
        @Nullable Duty duty,
        List<VersionDetails> versions,
        List<RequestDetails> requests,
        List<DepositDetails> documents,
        @Nullable LocalDate withdrawnOn,
        @Nullable String withdrawalReason,
        List<Window.Standing> windows)
        implements Linked {

    /**
     * @param agreement as it is known on the day
     * @param acts those that the caller sees
     */
    static ObligationDetails of(
            Obligation obligation,
            AgreementScope agreement,
            LocalDate day,
            Acts acts,
            List<Window.Standing> windows,
            References references) {
        Version now = obligation.on(agreement, day);
        ObligationSource source = now.source();
        return new ObligationDetails(
                references.href(ObligationResource.class, obligation.agreementId(), obligation.id()),
                obligation.id(),
                obligation.agreementId(),
                day,
                source.code(),
                source.article(),
                Objects.requireNonNull(source.articleId()),
                source.paragraph(),
                source.printed(),
                source.body(),
                now.duty(),
                obligation.versions(agreement).stream()
                        .map(version -> VersionDetails.of(version, agreement))
                        .toList(),
                acts.requests().stream()
                        .map(request -> RequestDetails.of(request, references))
                        .toList(),
                acts.documents().stream()
                        .map(document -> DepositDetails.of(document, references))
                        .toList(),
                obligation.withdrawnOn(),
                obligation.withdrawalReason(),
                windows);
    }

    /**
     * What a version of the text asks.
     *
     * @param amendmentId null for the text that was signed
     * @param from from when it counts; null while it doesn't
     * @param duty null when it ends the obligation
     */
    public record VersionDetails(
            @Nullable UUID amendmentId,
            @Nullable LocalDate from,
            String article,
            @Nullable String paragraph,
            @Nullable String printed,
            @Nullable String body,
            @Nullable Duty duty) {

        static VersionDetails of(Version version, AgreementScope agreement) {
            ObligationSource source = version.source();
            return new VersionDetails(
                    version.amendmentId(),
                    version.from(agreement).orElse(null),
                    source.article(),
                    source.paragraph(),
                    source.printed(),
                    source.body(),
                    version.duty());
        }
    }

    /** That a party asked for something, or said what happened. */
    public record RequestDetails(
            UUID id,
            OrganizationReference requestedBy,
            LocalDate requestedOn,
            @Nullable String reference,
            FactDetails.@Nullable WithdrawalDetails withdrawal) {

        static RequestDetails of(Request request, References references) {
            return new RequestDetails(
                    request.id(),
                    references.organization(request.requestedById()),
                    request.requestedOn(),
                    request.reference(),
                    FactDetails.WithdrawalDetails.of(request.withdrawal(), references));
        }
    }

    /** A document that was laid before the parties. */
    public record DepositDetails(
            UUID id,
            OrganizationReference depositedBy,
            LocalDate depositedOn,
            String reference,
            @Nullable String sha256,
            @Nullable UUID documentId,
            FactDetails.@Nullable WithdrawalDetails withdrawal) {

        static DepositDetails of(Deposit document, References references) {
            return new DepositDetails(
                    document.id(),
                    references.organization(document.depositedById()),
                    document.depositedOn(),
                    document.reference(),
                    document.sha256(),
                    document.documentId(),
                    FactDetails.WithdrawalDetails.of(document.withdrawal(), references));
        }
    }
}
