package org.samenspel.governance.composition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.samenspel.governance.body.BodyScope;
import org.samenspel.governance.body.BodyService;
import org.samenspel.governance.characteristic.CharacteristicService;
import org.samenspel.governance.mandate.Mandates;

/** Holds the members of a body, or a list of candidates, against the body's rules. */
@ApplicationScoped
@Transactional
public class CompositionService {

    private final BodyService bodies;
    private final Mandates mandates;
    private final CharacteristicService characteristics;

    CompositionService(BodyService bodies, Mandates mandates, CharacteristicService characteristics) {
        this.bodies = bodies;
        this.mandates = mandates;
        this.characteristics = characteristics;
    }

    /** Rule by rule, for a body of the caller's own organization. */
    public List<RuleResult> compositionOf(UUID bodyId, LocalDate day) {
        BodyScope scope = bodies.ownScope(bodyId);
        var body = new Membership(mandates.inBody(bodyId));
        var organization = new Membership(mandates.inBodiesOf(scope.organization()));
        Set<UUID> people = new HashSet<>(body.people());
        people.addAll(organization.people());
        return new Composition(body, organization, characteristics.forCounting(people))
                .against(scope.content().rules(), day);
    }

    /** Rule by rule, if the candidates were all the members. */
    public List<RuleResult> simulate(UUID bodyId, LocalDate startsOn, List<Candidate> candidates) {
        BodyScope scope = bodies.ownScope(bodyId);
        return new Simulation(startsOn, candidates).against(scope.content().rules());
    }
}
