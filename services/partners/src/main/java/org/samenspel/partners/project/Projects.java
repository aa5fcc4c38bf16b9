package org.samenspel.partners.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.samenspel.security.Caller;
import org.samenspel.values.rule.NotFound;
import org.samenspel.web.persistence.Aggregates;
import org.samenspel.web.persistence.Condition;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;

/** All projects. */
@ApplicationScoped
class Projects implements Aggregates<Project> {

    private static final String VISIBLE =
            "(ownerId in :organizations or array_intersects(participantIds, :participants))";

    /** @throws NotFound also when the caller may not know that the project exists */
    Project visible(UUID id, Caller caller) {
        Condition condition = visibleTo(caller).and("id = :id", id);
        return find(condition.text(), condition.parameters())
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("project", id));
    }

    /** Whether one is kept by this organization, or it takes part in one. */
    boolean name(UUID organization) {
        return count(
                        "withdrawal is null and (ownerId = ?1 or array_intersects(participantIds, ?2))",
                        organization,
                        new UUID[] {organization})
                > 0;
    }

    Rows<Project> visible(Caller caller, ProjectFilter filter, Slice slice) {
        Condition condition = visibleTo(caller)
                .and("array_contains(themeKeys, :theme)", filter.theme())
                .and("agreementId = :agreement", filter.agreementId())
                .and("reference = :reference", filter.reference())
                .and("withdrawal is " + (filter.withdrawn() ? "not null" : "null"));
        return page(condition, slice);
    }

    private static Condition visibleTo(Caller caller) {
        return Condition.where(VISIBLE, caller.organizations())
                .with("participants", caller.organizations().toArray(UUID[]::new));
    }
}
