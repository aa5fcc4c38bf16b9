package org.samenspel.plans.assessment.api;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.api.OrganizationReference;
import org.samenspel.directory.api.References;
import org.samenspel.plans.assessment.AssessmentFramework;
import org.samenspel.plans.assessment.FrameworkVersion;
import org.samenspel.values.LocalizedText;
import org.samenspel.web.href.Linked;
import org.samenspel.web.persistence.Withdrawal;

/**
 * A framework as callers read it.
 *
 * @param versions oldest first; the last one counts
 * @param withdrawal null unless it was published by mistake
 */
public record FrameworkDetails(
        URI href,
        UUID id,
        OrganizationReference organization,
        @Nullable UUID agreementId,
        LocalizedText title,
        List<FrameworkVersion> versions,
        @Nullable Withdrawal withdrawal)
        implements Linked {

    static FrameworkDetails of(AssessmentFramework framework, References references) {
        return new FrameworkDetails(
                references.href(FrameworkResource.class, framework.id()),
                framework.id(),
                references.organization(framework.organizationId()),
                framework.agreementId().orElse(null),
                framework.title(),
                framework.versions(),
                framework.withdrawal());
    }
}
