package org.samenspel.partners.obligation.api;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.partners.obligation.Duty;
import org.samenspel.partners.obligation.Obligation;
import org.samenspel.partners.obligation.ObligationSource;
import org.samenspel.partners.obligation.Request;
import org.samenspel.partners.obligation.Window;

/** An obligation as those who see its agreement read it, with where its windows stand. */
public record ObligationDetails(
        URI href,
        UUID id,
        UUID agreementId,
        String code,
        String article,
        @Nullable String paragraph,
        @Nullable String printed,
        @Nullable String body,
        Duty duty,
        List<Request> requests,
        List<Window.Standing> windows) {

    static ObligationDetails of(Obligation obligation, List<Window.Standing> windows, UriInfo uri) {
        ObligationSource source = obligation.source();
        return new ObligationDetails(
                uri.getBaseUriBuilder()
                        .path(ObligationResource.class)
                        .path(obligation.id().toString())
                        .build(obligation.agreementId()),
                obligation.id(),
                obligation.agreementId(),
                source.code(),
                source.article(),
                source.paragraph(),
                source.printed(),
                source.body(),
                obligation.duty(),
                obligation.requests(),
                windows);
    }
}
