package org.samenspel.governance.sight;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.samenspel.governance.body.BodyService;
import org.samenspel.security.Caller;
import org.samenspel.security.CurrentCaller;
import org.samenspel.security.Organization;
import org.samenspel.security.Role;

/** Of the bodies a caller sees, it sees the people only of its own organization's, and only in some roles. */
@ApplicationScoped
public class Sight {

    private final BodyService bodies;
    private final CurrentCaller caller;

    Sight(BodyService bodies, CurrentCaller caller) {
        this.bodies = bodies;
        this.caller = caller;
    }

    /** For whom the caller looks. */
    public Organization organization() {
        return caller.get().organization();
    }

    /** Whether the caller may know who was at a meeting of this body, why somebody left, or who said what. */
    public boolean showsPeopleOf(UUID bodyId) {
        return bodiesWithPeople(Set.of(bodyId)).contains(bodyId);
    }

    /** Of these bodies, those whose people the caller may know. */
    public Set<UUID> bodiesWithPeople(Set<UUID> bodyIds) {
        Caller current = caller.get();
        return current.has(Role.GOVERNANCE_SECRETARY, Role.NETWORK_COORDINATOR, Role.AUDITOR)
                ? bodies.ownAmong(bodyIds)
                : Set.of();
    }
}
