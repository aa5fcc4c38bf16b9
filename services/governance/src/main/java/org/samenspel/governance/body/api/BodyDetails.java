package org.samenspel.governance.body.api;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.governance.body.Body;
import org.samenspel.governance.body.BodyContent;
import org.samenspel.governance.body.BodyScope;
import org.samenspel.governance.body.Majority;
import org.samenspel.governance.person.Incompatibility;
import org.samenspel.governance.rule.CompositionRule;
import org.samenspel.governance.rule.Share;
import org.samenspel.security.Organization;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;

/**
 * A body as callers read it.
 *
 * @param organizationName as soon as the partners service tells it
 */
public record BodyDetails(
        URI href,
        UUID id,
        Organization organization,
        @Nullable LocalizedText organizationName,
        @Nullable UUID agreementId,
        String code,
        LocalizedText name,
        @Nullable Integer size,
        @Nullable Period period,
        @Nullable Share quorum,
        Majority majority,
        List<CompositionRule> rules,
        List<Incompatibility> incompatibilities) {

    static BodyDetails of(Body body, @Nullable LocalizedText organizationName, UriInfo uri) {
        BodyScope scope = body.scope();
        BodyContent content = scope.content();
        return new BodyDetails(
                uri.getBaseUriBuilder()
                        .path(BodyResource.class)
                        .path(body.id().toString())
                        .build(),
                body.id(),
                scope.organization(),
                organizationName,
                scope.agreementId(),
                scope.code(),
                content.name(),
                content.size(),
                content.period(),
                content.quorum(),
                content.majority(),
                content.rules(),
                content.incompatibilities());
    }
}
