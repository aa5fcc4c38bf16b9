package org.samenspel.plans.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.agreement.AgreementService;
import org.samenspel.security.CurrentCaller;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.NotFound;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;
import org.samenspel.web.persistence.Withdrawal;

/** What callers do with frameworks: everybody reads them, those of an agreement its parties alone. */
@ApplicationScoped
@Transactional
public class FrameworkService {

    private static final Logger LOG = Logger.getLogger(FrameworkService.class);

    private final AssessmentFrameworks frameworks;
    private final Assessments assessments;
    private final AgreementService agreements;
    private final CurrentCaller caller;
    private final Clock clock;

    FrameworkService(
            AssessmentFrameworks frameworks,
            Assessments assessments,
            AgreementService agreements,
            CurrentCaller caller,
            Clock clock) {
        this.frameworks = frameworks;
        this.assessments = assessments;
        this.agreements = agreements;
        this.caller = caller;
        this.clock = clock;
    }

    public Rows<AssessmentFramework> list(@Nullable UUID agreementId, boolean withdrawn, Slice slice) {
        return frameworks.visible(caller.get(), agreementId, withdrawn, LocalDate.now(clock), slice);
    }

    /** @throws NotFound also when the caller may not know that it exists */
    public AssessmentFramework visible(UUID id) {
        return seen(frameworks.findByIdOptional(id), id);
    }

    /** The same, locked: it is not withdrawn before what is judged by it is there. */
    AssessmentFramework toJudgeBy(UUID id) {
        return seen(frameworks.lock(id), id);
    }

    /** One of the caller's organization, locked. */
    public AssessmentFramework ownToChange(UUID id) {
        AssessmentFramework framework = seen(frameworks.lock(id), id);
        caller.get().requireActsFor(framework.organizationId(), id);
        return framework;
    }

    public AssessmentFramework publish(LocalizedText title, @Nullable UUID agreementId, List<Principle> principles) {
        if (agreementId != null) {
            agreements.requireParty(agreementId, caller.get());
        }
        var framework = new AssessmentFramework(caller.get().organization(), agreementId, title, principles, clock);
        frameworks.persistAndFlush(framework);
        log(framework);
        return framework;
    }

    /** Its next version; what was judged by the one before still says so. */
    public void replace(AssessmentFramework framework, List<Principle> principles) {
        framework.add(principles, clock);
        frameworks.flush();
        log(framework);
    }

    /** Takes back one that was published by mistake, as long as nothing that stands was assessed by it. */
    public void withdraw(AssessmentFramework framework, String reason) {
        if (assessments.restOn(framework.id())) {
            throw new RuleViolation(
                    AssessmentRule.FRAMEWORK_IN_USE,
                    "Publish its next version instead, or let the assessments by it be withdrawn first");
        }
        framework.withdraw(new Withdrawal(LocalDate.now(clock), reason));
        frameworks.flush();
        LOG.infof("fact=assessmentFramework.withdrawn framework=%s version=%d", framework.id(), framework.version());
    }

    private AssessmentFramework seen(Optional<AssessmentFramework> found, UUID id) {
        return found.filter(framework -> framework
                        .agreementId()
                        .map(agreement -> agreements.isPartyTo(agreement, caller.get()))
                        .orElse(true))
                .orElseThrow(() -> new NotFound("assessmentFramework", id));
    }

    private static void log(AssessmentFramework framework) {
        LOG.infof("fact=assessmentFramework.published framework=%s version=%d", framework.id(), framework.version());
    }
}
