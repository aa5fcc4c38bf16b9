package org.samenspel.partners.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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

    /**
     * Those that are what is asked for today, or on the last day of a caller that left.
     *
     * @param left those that the caller left, if anything is asked that may have been different then
     * @param fitting those of them that were what is asked for
     */
    Rows<Project> visible(Caller caller, ProjectFilter filter, List<UUID> left, List<UUID> fitting, Slice slice) {
        Condition condition = visibleTo(caller).and("withdrawal is " + (filter.withdrawn() ? "not null" : "null"));
        if (filter.dependsOnDay()) {
            Condition today = Condition.all()
                    .and("array_contains(themeKeys, :theme)", filter.theme())
                    .and("agreementId = :agreement", filter.agreementId())
                    .and("reference = :reference", filter.reference());
            condition
                    .and("(id in :fitting or id not in :left and %s)".formatted(today.text()))
                    .with("fitting", fitting)
                    .with("left", left);
            today.parameters().forEach(condition::with);
        }
        return page(condition, slice);
    }

    /** Those that somebody the caller acts for has left or is to leave, and that it does not keep. */
    List<Project> leftBy(Caller caller) {
        return list(
                "ownerId not in ?1 and array_intersects(leavingIds, ?2)",
                caller.organizations(),
                caller.organizations().toArray(UUID[]::new));
    }

    private static Condition visibleTo(Caller caller) {
        return Condition.where(VISIBLE, caller.organizations())
                .with("participants", caller.organizations().toArray(UUID[]::new));
    }
}
