package org.samenspel.plans.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.security.Caller;
import org.samenspel.web.persistence.Aggregates;
import org.samenspel.web.persistence.Condition;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;

/** All frameworks. */
@ApplicationScoped
class AssessmentFrameworks implements Aggregates<AssessmentFramework> {

    private static final String VISIBLE = """
            (agreementId is null
             or agreementId in (select a.id from KnownAgreement a join a.parties p
                 where p.organizationId in :organizations and p.since <= :today and p.until >= :today))""";

    /** @param withdrawn those that were published by mistake, and no others; without it none of those */
    Rows<AssessmentFramework> visible(
            Caller caller, @Nullable UUID agreementId, boolean withdrawn, LocalDate today, Slice slice) {
        Condition condition = Condition.where(VISIBLE, caller.organizations())
                .with("today", today)
                .and("agreementId = :agreementId", agreementId)
                .and("withdrawal is " + (withdrawn ? "not null" : "null"));
        return page(condition, slice);
    }
}
