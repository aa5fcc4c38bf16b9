package org.samenspel.finance.sharing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.security.Caller;
import org.samenspel.values.rule.NotFound;
import org.samenspel.web.persistence.Condition;

/** All cost sharings. */
@ApplicationScoped
public class CostSharings implements PanacheRepositoryBase<CostSharing, UUID> {

    private static final String VISIBLE =
            ":seesCostSharings = true and organizationScheme = :scheme and organizationCode = :code";

    /** @throws NotFound also when the caller may not know that the cost sharing exists */
    public CostSharing visible(UUID id, Caller caller) {
        return findByIdOptional(id)
                .filter(sharing -> sharing.visibleTo(caller))
                .orElseThrow(() -> new NotFound("costSharing", id));
    }

    /** The same cost sharing; until the transaction ends nobody else locks it, nor answers its statements. */
    CostSharing lock(CostSharing sharing) {
        getEntityManager().refresh(sharing, LockModeType.PESSIMISTIC_WRITE);
        return sharing;
    }

    /** Something about it changed that whoever read it before did not see. */
    void touch(CostSharing sharing) {
        getEntityManager().lock(sharing, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** Oldest first. */
    public List<CostSharing> visible(Caller caller, CostSharingFilter filter, @Nullable UUID after, int limit) {
        Condition condition = condition(caller, filter).and("id > :after", after);
        return find(condition.orderedBy("id"), condition.parameters())
                .page(0, limit)
                .list();
    }

    public long countVisible(Caller caller, CostSharingFilter filter) {
        Condition condition = condition(caller, filter);
        return count(condition.text(), condition.parameters());
    }

    private static Condition condition(Caller caller, CostSharingFilter filter) {
        return Condition.where(VISIBLE, CostSharing.seesCostSharings(caller))
                .with("scheme", caller.organization().scheme())
                .with("code", caller.organization().code())
                .and("reference = :reference", filter.reference())
                .and("state = :state", filter.state());
    }
}
