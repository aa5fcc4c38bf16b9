package org.samenspel.governance.composition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.samenspel.governance.balance.BalanceService;
import org.samenspel.governance.body.BodyScope;
import org.samenspel.governance.body.BodyService;
import org.samenspel.governance.mandate.Mandates;
import org.samenspel.governance.mandate.Membership;

/** Holds the members of a body, or a list of candidates, against the body's rules. */
@ApplicationScoped
@Transactional
public class CompositionService {

    private final BodyService bodies;
    private final Mandates mandates;
    private final BalanceService balances;

    CompositionService(BodyService bodies, Mandates mandates, BalanceService balances) {
        this.bodies = bodies;
        this.mandates = mandates;
        this.balances = balances;
    }

    /** Rule by rule, for a body of the caller's own organization. */
    public List<RuleResult> compositionOf(UUID bodyId, LocalDate day) {
        BodyScope scope = bodies.ownScope(bodyId);
        var composition = new Composition(
                new Membership(mandates.inBody(bodyId)),
                new Membership(mandates.inBodiesOf(scope.organization())),
                balances.upTo(scope.organization(), day).orElse(null));
        return composition.against(scope.content().rules(), day);
    }

    /** Rule by rule, if the candidates were all the members. */
    public List<RuleResult> simulate(UUID bodyId, LocalDate startsOn, List<Candidate> candidates) {
        BodyScope scope = bodies.ownScope(bodyId);
        return new Simulation(startsOn, candidates).against(scope.content().rules());
    }
}
