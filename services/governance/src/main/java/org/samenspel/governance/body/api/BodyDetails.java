package org.samenspel.governance.body.api;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.api.OrganizationReference;
import org.samenspel.directory.api.References;
import org.samenspel.governance.body.Body;
import org.samenspel.governance.body.BodyContent;
import org.samenspel.governance.body.BodyScope;
import org.samenspel.governance.body.Majority;
import org.samenspel.governance.body.Procedure;
import org.samenspel.governance.body.Statutes;
import org.samenspel.governance.person.Incompatibility;
import org.samenspel.governance.rule.CompositionRule;
import org.samenspel.governance.rule.Share;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;
import org.samenspel.web.href.Linked;
import org.samenspel.web.persistence.Withdrawal;

/**
 * A body as callers read it.
 *
 * @param withdrawal absent unless it was set up by mistake
 */
public record BodyDetails(
        URI href,
        UUID id,
        OrganizationReference organization,
        @Nullable UUID agreementId,
        String code,
        LocalizedText name,
        @Nullable Integer size,
        @Nullable Period period,
        @Nullable Share quorum,
        Majority majority,
        Procedure procedure,
        List<CompositionRule> rules,
        List<Incompatibility> incompatibilities,
        @Nullable LocalDate appliesFrom,
        List<Statutes> earlierStatutes,
        @Nullable Withdrawal withdrawal)
        implements Linked {

    public static BodyDetails of(Body body, References references) {
        BodyScope scope = body.scope();
        BodyContent content = scope.content();
        return new BodyDetails(
                references.href(BodyResource.class, body.id()),
                body.id(),
                references.organization(scope.organizationId()),
                scope.agreementId(),
                scope.code(),
                content.name(),
                content.size(),
                content.period(),
                content.quorum(),
                content.majority(),
                content.procedure(),
                content.rules(),
                content.incompatibilities(),
                content.appliesFrom(),
                content.earlierStatutes(),
                body.withdrawal());
    }
}
