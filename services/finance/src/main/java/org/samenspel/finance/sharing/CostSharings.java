package org.samenspel.finance.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.samenspel.directory.Unassigned;
import org.samenspel.security.Caller;
import org.samenspel.values.rule.NotFound;
import org.samenspel.web.persistence.Aggregates;
import org.samenspel.web.persistence.Condition;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;

/** All cost sharings. */
@ApplicationScoped
class CostSharings implements Aggregates<CostSharing> {

    private static final String VISIBLE = ":seesCostSharings = true and organizationId in :organizations";

    /** @throws NotFound also when the caller may not know that the cost sharing exists */
    CostSharing visible(UUID id, Caller caller) {
        return seen(findByIdOptional(id), id, caller);
    }

    /** A cost sharing that the caller acts for, locked: nobody answers its statements either. */
    CostSharing own(UUID id, Caller caller) {
        CostSharing sharing = seen(lock(id), id, caller);
        caller.requireActsFor(sharing.organizationId(), id);
        return sharing;
    }

    /** Whether a later one puts it right. */
    boolean isCorrected(UUID id) {
        return count("corrects", id) > 0;
    }

    /** Which of these a later one puts right. */
    Set<UUID> correctedOf(Collection<UUID> ids) {
        return list("corrects in ?1", ids).stream().map(CostSharing::corrects).collect(Collectors.toSet());
    }

    /**
     * Those of an agreement that no later one puts right, locked. While it waits for one, that one may be discarded, or be put right:
     * so it asks again until the answer stays the same.
     */
    List<CostSharing> newestOf(UUID agreementId) {
        List<CostSharing> before = lockNewestOf(agreementId);
        List<CostSharing> newest = lockNewestOf(agreementId);
        while (!newest.equals(before)) {
            before = newest;
            newest = lockNewestOf(agreementId);
        }
        return newest;
    }

    private List<CostSharing> lockNewestOf(UUID agreementId) {
        return find(
                        "agreementId = ?1 and id not in (select c.corrects from CostSharing c where c.corrects is not null) order by id",
                        agreementId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Something about it changed that whoever read it before did not see. */
    void touch(CostSharing sharing) {
        getEntityManager().lock(sharing, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    Rows<CostSharing> visible(Caller caller, CostSharingFilter filter, Unassigned unassigned, Slice slice) {
        Condition condition = Condition.where(VISIBLE, CostSharing.seesCostSharings(caller))
                .with("organizations", caller.organizations())
                .and("reference = :reference", filter.reference())
                .and("state = :state", filter.state())
                .and("organizationId in :owners", unassigned.owners())
                .and("id not in :named", unassigned.named());
        return page(condition, slice);
    }

    private static CostSharing seen(Optional<CostSharing> sharing, UUID id, Caller caller) {
        return sharing.filter(found -> found.visibleTo(caller)).orElseThrow(() -> new NotFound("costSharing", id));
    }
}
