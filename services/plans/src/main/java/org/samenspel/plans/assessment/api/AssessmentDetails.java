package org.samenspel.plans.assessment.api;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.api.OrganizationReference;
import org.samenspel.directory.api.References;
import org.samenspel.plans.assessment.Assessment;
import org.samenspel.plans.assessment.AssessmentSubject;
import org.samenspel.plans.assessment.AssessmentVersion;
import org.samenspel.web.href.Linked;
import org.samenspel.web.persistence.Withdrawal;

/**
 * An assessment as callers read it.
 *
 * @param organization who judged
 * @param versions oldest first; the last one counts
 * @param withdrawal null unless it was recorded by mistake
 */
public record AssessmentDetails(
        URI href,
        UUID id,
        UUID frameworkId,
        OrganizationReference organization,
        AssessmentSubject subject,
        List<AssessmentVersion> versions,
        @Nullable Withdrawal withdrawal)
        implements Linked {

    static AssessmentDetails of(Assessment assessment, References references) {
        return new AssessmentDetails(
                references.href(AssessmentResource.class, assessment.id()),
                assessment.id(),
                assessment.frameworkId(),
                references.organization(assessment.organizationId()),
                assessment.subject(),
                assessment.versions(),
                assessment.withdrawal());
    }
}
