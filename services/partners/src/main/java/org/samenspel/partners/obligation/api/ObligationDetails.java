package org.samenspel.partners.obligation.api;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.api.OrganizationReference;
import org.samenspel.directory.api.References;
import org.samenspel.partners.obligation.Duty;
import org.samenspel.partners.obligation.Obligation;
import org.samenspel.partners.obligation.ObligationSource;
import org.samenspel.partners.obligation.Request;
import org.samenspel.partners.obligation.Window;
import org.samenspel.web.href.Linked;

/** An obligation as those who see its agreement read it, with where its windows stand. */
public record ObligationDetails(
        URI href,
        UUID id,
        UUID agreementId,
        String code,
        String article,
        UUID articleId,
        @Nullable String paragraph,
        @Nullable String printed,
        @Nullable String body,
        Duty duty,
        List<RequestDetails> requests,
        List<Window.Standing> windows)
        implements Linked {

    static ObligationDetails of(Obligation obligation, List<Window.Standing> windows, References references) {
        ObligationSource source = obligation.source();
        return new ObligationDetails(
                references.href(ObligationResource.class, obligation.agreementId(), obligation.id()),
                obligation.id(),
                obligation.agreementId(),
                source.code(),
                source.article(),
                Objects.requireNonNull(source.articleId()),
                source.paragraph(),
                source.printed(),
                source.body(),
                obligation.duty(),
                obligation.requests().stream()
                        .map(request -> RequestDetails.of(request, references))
                        .toList(),
                windows);
    }

    /** That a party asked for something. */
    public record RequestDetails(UUID id, OrganizationReference requestedBy, LocalDate requestedOn) {

        static RequestDetails of(Request request, References references) {
            return new RequestDetails(
                    request.id(), references.organization(request.requestedById()), request.requestedOn());
        }
    }
}
