package org.samenspel.consultations.round;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.security.Caller;
import org.samenspel.values.rule.NotFound;
import org.samenspel.web.persistence.Condition;

/** All rounds. */
@ApplicationScoped
public class Rounds implements PanacheRepositoryBase<Round, UUID> {

    private static final String VISIBLE =
            ":seesRounds = true and organizationScheme = :scheme and organizationCode = :code";

    /** @throws NotFound also when the caller may not know that the round exists */
    public Round visible(UUID id, Caller caller) {
        return findByIdOptional(id)
                .filter(round -> round.visibleTo(caller))
                .orElseThrow(() -> new NotFound("round", id));
    }

    /** Whether the caller may know that the round exists. */
    public boolean isVisible(UUID id, Caller caller) {
        return findByIdOptional(id).filter(round -> round.visibleTo(caller)).isPresent();
    }

    /** Oldest first. */
    public List<Round> visible(Caller caller, @Nullable UUID after, int limit) {
        Condition condition = condition(caller).and("id > :after", after);
        return find(condition.orderedBy("id"), condition.parameters())
                .page(0, limit)
                .list();
    }

    public long countVisible(Caller caller) {
        Condition condition = condition(caller);
        return count(condition.text(), condition.parameters());
    }

    private static Condition condition(Caller caller) {
        return Condition.where(VISIBLE, Round.seesRounds(caller))
                .with("scheme", caller.organization().scheme())
                .with("code", caller.organization().code());
    }
}
