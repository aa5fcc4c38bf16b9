package org.samenspel.consultations.round;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.security.Caller;
import org.samenspel.values.rule.NotFound;

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
        Map<String, Object> parameters = parameters(caller);
        if (after != null) {
            parameters.put("after", after);
        }
        String condition = VISIBLE + (after == null ? "" : " and id > :after");
        return find(condition + " order by id", parameters).page(0, limit).list();
    }

    public long countVisible(Caller caller) {
        return count(VISIBLE, parameters(caller));
    }

    private static Map<String, Object> parameters(Caller caller) {
        var parameters = new HashMap<String, Object>();
        parameters.put("seesRounds", Round.seesRounds(caller));
        parameters.put("scheme", caller.organization().scheme());
        parameters.put("code", caller.organization().code());
        return parameters;
    }
}
