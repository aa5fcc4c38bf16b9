package org.samenspel.plans.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.web.persistence.Aggregates;
import org.samenspel.web.persistence.Condition;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;

/** All assessments. */
@ApplicationScoped
class Assessments implements Aggregates<Assessment> {

    Rows<Assessment> ofPlan(UUID planId, @Nullable UUID frameworkId, Slice slice) {
        return page(of("subject.planId = :planId", planId, frameworkId), slice);
    }

    Rows<Assessment> ofAgreement(UUID agreementId, @Nullable UUID frameworkId, Slice slice) {
        return page(of("subject.agreementId = :agreementId", agreementId, frameworkId), slice);
    }

    Rows<Assessment> by(Collection<UUID> organizations, @Nullable UUID frameworkId, Slice slice) {
        return page(of("organizationId in :organizations", organizations, frameworkId), slice);
    }

    /** Whether one by this framework stands. */
    boolean restOn(UUID frameworkId) {
        return count("frameworkId = ?1 and withdrawal is null", frameworkId) > 0;
    }

    private static Condition of(String text, Object value, @Nullable UUID frameworkId) {
        return Condition.where(text, value).and("frameworkId = :frameworkId", frameworkId);
    }
}
