package org.samenspel.governance.composition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.samenspel.governance.body.BodyScope;
import org.samenspel.governance.body.BodyService;
import org.samenspel.governance.diversity.DiversityService;
import org.samenspel.governance.mandate.MandateService;

/** Holds the members of a body, or a list of candidates, against the body's rules. */
@ApplicationScoped
@Transactional
public class CompositionService {

    private final BodyService bodies;
    private final MandateService mandates;
    private final DiversityService reports;

    CompositionService(BodyService bodies, MandateService mandates, DiversityService reports) {
        this.bodies = bodies;
        this.mandates = mandates;
        this.reports = reports;
    }

    /** Rule by rule, for a body of the caller's own organization. */
    public List<RuleResult> compositionOf(UUID bodyId, LocalDate day) {
        BodyScope scope = bodies.readableScope(bodyId);
        UUID organization = scope.organizationId();
        var composition = new Composition(
                mandates.of(bodyId),
                mandates.of(bodies.countedWith(organization)),
                reports.upTo(organization, day).orElse(null));
        return composition.against(scope.content().rules(), day);
    }

    /** Rule by rule, if the candidates were all the members. */
    public List<RuleResult> simulate(UUID bodyId, LocalDate startsOn, List<Candidate> candidates) {
        BodyScope scope = bodies.readableScope(bodyId);
        return new Simulation(startsOn, candidates).against(scope.content().rules());
    }
}
