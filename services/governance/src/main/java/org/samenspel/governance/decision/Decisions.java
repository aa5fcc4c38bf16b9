package org.samenspel.governance.decision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.governance.body.Bodies;
import org.samenspel.security.Organization;
import org.samenspel.values.rule.NotFound;
import org.samenspel.web.persistence.Condition;

/** All decisions. Who sees a body sees its decisions. */
@ApplicationScoped
public class Decisions implements PanacheRepositoryBase<Decision, UUID> {

    /** @throws NotFound also when the organization may not know that the decision exists */
    public Decision visible(UUID id, Organization organization) {
        Condition condition =
                condition(organization, new DecisionFilter(null, null, null)).and("id = :id", id);
        return find(condition.text(), condition.parameters())
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("decision", id));
    }

    /** In the order they were recorded. */
    public List<Decision> visible(Organization organization, DecisionFilter filter, @Nullable UUID after, int limit) {
        Condition condition = condition(organization, filter).and("id > :after", after);
        return find(condition.orderedBy("id"), condition.parameters())
                .page(0, limit)
                .list();
    }

    public long countVisible(Organization organization, DecisionFilter filter) {
        Condition condition = condition(organization, filter);
        return count(condition.text(), condition.parameters());
    }

    private static Condition condition(Organization organization, DecisionFilter filter) {
        return Condition.where(Bodies.OF_VISIBLE_BODY, organization.scheme())
                .with("code", organization.code())
                .and("bodyId = :bodyId", filter.bodyId())
                .and("meetingId = :meetingId", filter.meetingId())
                .and("outcome = :outcome", filter.outcome());
    }
}
