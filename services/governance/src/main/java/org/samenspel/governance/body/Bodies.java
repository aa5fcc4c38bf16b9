package org.samenspel.governance.body;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.samenspel.directory.Unassigned;
import org.samenspel.web.persistence.Aggregates;
import org.samenspel.web.persistence.Condition;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;

/** All bodies. An organization sees its own, and those of the agreements that it keeps or is party to. */
@ApplicationScoped
class Bodies implements Aggregates<Body> {

    /** Those that an organization set up, and those of the agreements that it keeps. */
    static final String RUN = """
            (b.organizationId in :organizations
             or b.agreementId in (select k.id from KnownAgreement k where k.keeperId in :organizations))""";

    private static final String VISIBLE = "(" + RUN + """
             or b.agreementId in (select a.id from KnownAgreement a join a.parties p
                                  where p.organizationId in :organizations and p.since <= :today))""";
    /** Of things with a day: all of an own body, and of a body of an agreement those of the days as party. */
    private static final String THINGS_SEEN =
            "from %1$s t where (t.bodyId in (select b.id from Body b where " + RUN + """
            )
             or t.bodyId in (select b.id from Body b, KnownAgreement a join a.parties p
                             where b.agreementId = a.id and p.organizationId in :organizations
                               and p.since <= :today and t.%2$s between p.since and p.until))""";

    private static final String LEFT = """
            select distinct b from Body b, KnownAgreement a join a.parties p
            where b.agreementId = a.id and p.organizationId in :organizations and p.until < :today""";

    /** In which matter its organization acts: {@link Body#matter()}. */
    static final String MATTER = "coalesce(b.agreementId, b.id)";

    Rows<Body> visible(Condition seen, BodyFilter filter, Unassigned unassigned, Slice slice) {
        Condition condition = seen.and("code = :code", filter.code())
                .and("agreementId = :agreementId", filter.agreementId())
                .and("withdrawal.withdrawnOn is " + (filter.withdrawn() ? "not null" : "null"))
                .and("organizationId in :owners", unassigned.owners())
                .and(MATTER + " not in :named", unassigned.named());
        return page(condition, slice);
    }

    static Condition seen(Set<UUID> organizations, LocalDate today) {
        return Condition.where("from Body b where " + VISIBLE, organizations).with("today", today);
    }

    /** @param day the property of the thing that is its day */
    static Condition thingsSeen(String thing, String day, Set<UUID> organizations, LocalDate today) {
        return Condition.where(THINGS_SEEN.formatted(thing, day), organizations).with("today", today);
    }

    /** Those of agreements to which an organization was party for a time that is over. */
    List<Body> left(Set<UUID> organizations, LocalDate today) {
        return list(LEFT, Map.of("organizations", organizations, "today", today));
    }

    List<Body> all(Set<UUID> ids) {
        return list("id in ?1", ids);
    }

    /** All that these organizations run, in the order they were set up. */
    List<Body> runBy(Set<UUID> organizations) {
        return list("from Body b where " + RUN + " order by b.id", Map.of("organizations", organizations));
    }

    /** Those of an agreement, in the order they were set up. */
    List<Body> of(UUID agreementId) {
        return list("agreementId = ?1 order by id", agreementId);
    }

    /** All that these organizations set up, in the order they did, without those that were a mistake. */
    List<Body> setUpBy(Set<UUID> organizations) {
        return list("organizationId in ?1 and withdrawal.withdrawnOn is null order by id", organizations);
    }
}
