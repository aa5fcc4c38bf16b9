package org.samenspel.governance.diversity.api;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.samenspel.directory.api.OrganizationReference;
import org.samenspel.directory.api.References;
import org.samenspel.governance.diversity.Answer;
import org.samenspel.governance.diversity.DiversityReport;
import org.samenspel.governance.diversity.DiversityScope;
import org.samenspel.web.href.Linked;

/** A diversity report as callers read it. */
public record DiversityReportDetails(
        URI href, UUID id, OrganizationReference organization, LocalDate date, int people, List<Answer> answers)
        implements Linked {

    static DiversityReportDetails of(DiversityReport made, References references) {
        DiversityScope report = made.scope();
        return new DiversityReportDetails(
                references.href(DiversityReportResource.class, report.id()),
                report.id(),
                references.organization(report.organizationId()),
                report.date(),
                report.people(),
                report.answers());
    }
}
