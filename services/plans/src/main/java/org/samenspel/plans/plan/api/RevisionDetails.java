package org.samenspel.plans.plan.api;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.api.OrganizationReference;
import org.samenspel.directory.api.References;
import org.samenspel.plans.plan.PlanDifference;
import org.samenspel.plans.plan.PlanDifference.ChangedPart;
import org.samenspel.plans.plan.PlanRevision;

/**
 * A revision of a published plan as callers read it.
 *
 * @param organization who published it
 * @param reason absent for the first one, and where a target was decided anew
 * @param since the revision that the changes are since; absent in a list
 * @param changes absent in a list
 */
public record RevisionDetails(
        URI href,
        UUID planId,
        int number,
        Instant publishedAt,
        OrganizationReference organization,
        @Nullable String reason,
        @Nullable Integer since,
        @Nullable List<ChangedPart> changes) {

    static RevisionDetails of(PlanRevision revision, References references) {
        return of(revision, null, null, references);
    }

    static RevisionDetails of(
            PlanRevision revision,
            @Nullable Integer since,
            @Nullable PlanDifference difference,
            References references) {
        return new RevisionDetails(
                references.href(RevisionResource.class, revision.planId(), revision.number()),
                revision.planId(),
                revision.number(),
                revision.publishedAt(),
                references.organization(revision.organizationId()),
                revision.reason(),
                since,
                difference == null ? null : difference.parts());
    }
}
