package org.samenspel.consultations.campaign;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Timeouts;
import org.jspecify.annotations.Nullable;
import org.samenspel.security.Caller;
import org.samenspel.values.rule.NotFound;
import org.samenspel.web.persistence.Condition;

/** All campaigns. */
@ApplicationScoped
public class Campaigns implements PanacheRepositoryBase<Campaign, UUID> {

    private static final String VISIBLE = """
            (state <> DRAFT
             or :seesDrafts = true and organizationScheme = :scheme and organizationCode = :code)""";

    private static final int SOME = 100;

    /** @throws NotFound also when the caller may not know that the campaign exists */
    public Campaign visible(UUID id, Caller caller) {
        return findByIdOptional(id)
                .filter(campaign -> campaign.visibleTo(caller))
                .orElseThrow(() -> new NotFound("campaign", id));
    }

    /** A campaign of the caller's own organization; one that others own and the caller sees is answered 403. */
    public Campaign own(UUID id, Caller caller) {
        Campaign campaign = visible(id, caller);
        caller.requireActsFor(campaign.organization());
        return campaign;
    }

    /** The same campaign; until the transaction ends nobody else locks it. Submissions go on. */
    public Campaign lock(Campaign campaign) {
        getEntityManager().refresh(campaign, LockModeType.PESSIMISTIC_WRITE);
        return campaign;
    }

    /** The campaign, locked, if it is in this state and nobody else is working on it. */
    public Optional<Campaign> lockIfFree(UUID id, CampaignState state) {
        Campaign campaign =
                getEntityManager().find(Campaign.class, id, LockModeType.PESSIMISTIC_WRITE, Timeouts.SKIP_LOCKED);
        return Optional.ofNullable(campaign).filter(locked -> locked.state() == state);
    }

    /** Some of the campaigns that should have opened by now. */
    public List<UUID> dueToOpen(Instant now) {
        return ids("state = SCHEDULED and opensAt <= :now", now);
    }

    /** Some of the campaigns that should have closed by now. */
    public List<UUID> dueToClose(Instant now) {
        return ids("state = OPEN and closesAt <= :now", now);
    }

    /** Oldest first. */
    public List<Campaign> visible(Caller caller, CampaignFilter filter, @Nullable UUID after, int limit) {
        Condition condition = condition(caller, filter).and("id > :after", after);
        return find(condition.orderedBy("id"), condition.parameters())
                .page(0, limit)
                .list();
    }

    public long countVisible(Caller caller, CampaignFilter filter) {
        Condition condition = condition(caller, filter);
        return count(condition.text(), condition.parameters());
    }

    private List<UUID> ids(String condition, Instant now) {
        return getEntityManager()
                .createQuery("select id from Campaign where " + condition + " order by id", UUID.class)
                .setParameter("now", now)
                .setMaxResults(SOME)
                .getResultList();
    }

    private static Condition condition(Caller caller, CampaignFilter filter) {
        return Condition.where(VISIBLE, Campaign.seesDrafts(caller))
                .with("scheme", caller.organization().scheme())
                .with("code", caller.organization().code())
                .and("state = :state", filter.state());
    }
}
