package org.samenspel.consultations.campaign;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Timeouts;
import org.jspecify.annotations.Nullable;
import org.samenspel.security.Caller;
import org.samenspel.values.rule.NotFound;

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
        Map<String, Object> parameters = parameters(caller, filter);
        if (after != null) {
            parameters.put("after", after);
        }
        String condition = condition(filter) + (after == null ? "" : " and id > :after");
        return find(condition + " order by id", parameters).page(0, limit).list();
    }

    public long countVisible(Caller caller, CampaignFilter filter) {
        return count(condition(filter), parameters(caller, filter));
    }

    private List<UUID> ids(String condition, Instant now) {
        return getEntityManager()
                .createQuery("select id from Campaign where " + condition + " order by id", UUID.class)
                .setParameter("now", now)
                .setMaxResults(SOME)
                .getResultList();
    }

    private static String condition(CampaignFilter filter) {
        return VISIBLE + (filter.state() == null ? "" : " and state = :state");
    }

    private static Map<String, Object> parameters(Caller caller, CampaignFilter filter) {
        var parameters = new HashMap<String, Object>();
        parameters.put("seesDrafts", Campaign.seesDrafts(caller));
        parameters.put("scheme", caller.organization().scheme());
        parameters.put("code", caller.organization().code());
        if (filter.state() != null) {
            parameters.put("state", filter.state());
        }
        return parameters;
    }
}
