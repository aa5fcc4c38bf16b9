package org.samenspel.consultations.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.samenspel.security.Caller;
import org.samenspel.values.rule.NotFound;
import org.samenspel.web.persistence.Aggregates;
import org.samenspel.web.persistence.Condition;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;

/** All campaigns. */
@ApplicationScoped
class Campaigns implements Aggregates<Campaign> {

    /** A withdrawn campaign stays in sight: links to it were perhaps sent out. */
    private static final String VISIBLE = "(state <> DRAFT or :seesDrafts = true and organizationId in :organizations)";

    private static final int SOME = 100;

    /** @throws NotFound also when the caller may not know that the campaign exists */
    Campaign visible(UUID id, Caller caller) {
        return seen(findByIdOptional(id), id, caller);
    }

    /**
     * A campaign that the caller acts for, locked; one that others own and the caller sees is answered 403. Submissions go on.
     */
    Campaign own(UUID id, Caller caller) {
        Campaign campaign = seen(lock(id), id, caller);
        caller.requireActsFor(campaign.organizationId(), campaign.roundId());
        return campaign;
    }

    /** A campaign that the caller prepares or checks for its own organization. */
    Campaign prepared(UUID id, Caller caller) {
        return findByIdOptional(id)
                .filter(found -> found.preparedBy(caller))
                .orElseThrow(() -> new NotFound("campaign", id));
    }

    /** How far a campaign is, and when it takes responses: asked often, so nothing else is read. */
    Optional<Stage> stage(UUID id) {
        return getEntityManager()
                .createQuery("select state, opensAt, closesAt from Campaign where id = :id", Tuple.class)
                .setParameter("id", id)
                .getResultStream()
                .map(row -> new Stage(
                        row.get(0, CampaignState.class),
                        new Window(row.get(1, Instant.class), row.get(2, Instant.class))))
                .findFirst();
    }

    /** How far a campaign is. */
    record Stage(CampaignState state, Window window) {}

    /** The campaign, locked, if it is in this state and nobody else is working on it. */
    Optional<Campaign> lockIfFree(UUID id, CampaignState state) {
        return lockIfFree(Campaign.class, id).filter(locked -> locked.state() == state);
    }

    /** Some of the campaigns that should have opened by now. */
    List<UUID> dueToOpen(Instant now) {
        return ids("state = SCHEDULED and opensAt <= :now", now);
    }

    /** Some of the campaigns that should have closed by now. */
    List<UUID> dueToClose(Instant now) {
        return ids("state = OPEN and closesAt <= :now", now);
    }

    /** Makes the place where the responses to a campaign that opens are kept. */
    void makeRoomForResponses(UUID id) {
        getEntityManager()
                .createNativeQuery("select 1 from open_responses(:campaign)", Integer.class)
                .setParameter("campaign", id)
                .getSingleResult();
    }

    /** The campaigns of which not all is counted yet. */
    List<UUID> closing() {
        return getEntityManager()
                .createQuery("select id from Campaign where state = CLOSING order by id", UUID.class)
                .getResultList();
    }

    /** How many of them count for nothing until somebody looked at how responses arrived. */
    long countJumped() {
        return count("arrivals = ?1 and state in (OPEN, CLOSING, CLOSED)", ArrivalPattern.JUMPED);
    }

    Rows<Campaign> visible(Caller caller, CampaignFilter filter, Slice slice) {
        Condition condition = Condition.where(VISIBLE, Campaign.seesDrafts(caller))
                .with("organizations", caller.organizations())
                .and("state = :state", filter.state());
        return page(condition, slice);
    }

    private static Campaign seen(Optional<Campaign> campaign, UUID id, Caller caller) {
        return campaign.filter(found -> found.visibleTo(caller)).orElseThrow(() -> new NotFound("campaign", id));
    }

    private List<UUID> ids(String condition, Instant now) {
        return getEntityManager()
                .createQuery("select id from Campaign where " + condition + " order by id", UUID.class)
                .setParameter("now", now)
                .setMaxResults(SOME)
                .getResultList();
    }
}
