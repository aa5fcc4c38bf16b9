package org.samenspel.governance.body;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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

    static final String VISIBLE = "(" + RUN + """
             or b.agreementId in (select a.id from KnownAgreement a join a.parties p where p in :organizations))""";

    /** In which matter its organization acts: {@link Body#matter()}. */
    static final String MATTER = "coalesce(b.agreementId, b.id)";

    Rows<Body> visible(Set<UUID> organizations, BodyFilter filter, Unassigned unassigned, Slice slice) {
        Condition condition = Condition.where("from Body b where " + VISIBLE, organizations)
                .and("code = :code", filter.code())
                .and("agreementId = :agreementId", filter.agreementId())
                .and("organizationId in :owners", unassigned.owners())
                .and(MATTER + " not in :named", unassigned.named());
        return page(condition, slice);
    }

    /** All that these organizations set up, in the order they did. */
    List<Body> setUpBy(Set<UUID> organizations) {
        return list("organizationId in ?1 order by id", organizations);
    }
}
