package org.samenspel.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.samenspel.privacy.PersonalDataRequest.Places;
import org.samenspel.web.persistence.Aggregates;
import org.samenspel.web.persistence.Condition;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;

/** All requests. */
@ApplicationScoped
class PersonalDataRequests implements Aggregates<PersonalDataRequest> {

    private static final String UNDER_WAY = "(kind in ('CORRECTION', 'OBJECTION') and outcome = 'GRANTED'"
            + " and confirmed <> :none and concludedOn is null and liftedOn is null)";
    private static final String LATE = "((answeredOn is null or " + UNDER_WAY + ") and dueOn < :today)";
    private static final String RESTRICTING = "(kind in ('RESTRICTION', 'OBJECTION') and outcome = 'GRANTED'"
            + " and confirmed <> :none and liftedOn is null)";
    private static final String NOT_RESTRICTING = "(kind not in ('RESTRICTION', 'OBJECTION') or outcome is null"
            + " or outcome <> 'GRANTED' or confirmed = :none or liftedOn is not null)";
    private static final Places NONE = Places.none();

    /** Those that say of records that they are neither used nor changed. */
    List<PersonalDataRequest> restricting() {
        return list(RESTRICTING, Map.of("none", NONE));
    }

    long late(LocalDate today) {
        return count(LATE, Map.of("today", today, "none", NONE));
    }

    /** In no telling order. */
    Rows<PersonalDataRequest> of(Set<UUID> organizations, RequestFilter filter, LocalDate today, Slice slice) {
        Condition condition = Condition.where("organizationId in :organizations", organizations)
                .and("kind = :kind", filter.kind());
        RequestState state = filter.state();
        if (state != null) {
            condition.and(state == RequestState.OPEN ? "answeredOn is null" : "answeredOn is not null");
        }
        Boolean late = filter.late();
        if (late != null) {
            condition.and(late ? LATE : "not " + LATE).with("today", today).with("none", NONE);
        }
        Boolean restricting = filter.restricting();
        if (restricting != null) {
            condition.and(restricting ? RESTRICTING : NOT_RESTRICTING).with("none", NONE);
        }
        return page(condition, slice);
    }
}
