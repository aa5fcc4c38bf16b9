package org.samenspel.plans.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.samenspel.security.CurrentCaller;
import org.samenspel.values.rule.InputPart;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.NotFound;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;
import org.samenspel.web.persistence.Withdrawal;

/** Judges actions and partnerships, as far as the caller may. */
@ApplicationScoped
@Transactional
public class AssessmentService {

    private static final Logger LOG = Logger.getLogger(AssessmentService.class);

    private final Assessments assessments;
    private final FrameworkService frameworks;
    private final AssessmentAccess access;
    private final CurrentCaller caller;
    private final Clock clock;

    AssessmentService(
            Assessments assessments,
            FrameworkService frameworks,
            AssessmentAccess access,
            CurrentCaller caller,
            Clock clock) {
        this.assessments = assessments;
        this.frameworks = frameworks;
        this.access = access;
        this.caller = caller;
        this.clock = clock;
    }

    /** Of a plan or an agreement that the caller sees; else those of its own organization. */
    public Rows<Assessment> list(AssessmentFilter filter, Slice slice) {
        UUID planId = filter.planId();
        UUID agreementId = filter.agreementId();
        if (planId != null) {
            access.requireSeesPlan(planId);
            return assessments.ofPlan(planId, filter.frameworkId(), slice);
        }
        if (agreementId != null) {
            access.requireParty(agreementId);
            return assessments.ofAgreement(agreementId, filter.frameworkId(), slice);
        }
        return assessments.by(caller.get().organizations(), filter.frameworkId(), slice);
    }

    /** @throws NotFound also when the caller may not know that it exists */
    public Assessment visible(UUID id) {
        return seen(assessments.findByIdOptional(id), id);
    }

    /** One of the caller's organization, locked. */
    public Assessment ownToChange(UUID id) {
        Assessment assessment = seen(assessments.lock(id), id);
        caller.get().requireActsFor(assessment.organizationId(), id);
        return assessment;
    }

    /** The first version. */
    public Assessment begin(UUID frameworkId, AssessmentSubject subject, AssessmentContent content) {
        AssessmentFramework framework = framework(frameworkId);
        access.requireJudges(subject, framework);
        var assessment = new Assessment(framework, caller.get().organization(), subject);
        new InputPart("content").check(() -> assessment.judge(content, framework, clock));
        assessments.persistAndFlush(assessment);
        log(assessment);
        return assessment;
    }

    /** The next version, by the principles that the framework has now. */
    public void judgeAgain(Assessment assessment, AssessmentContent content) {
        assessment.judge(content, frameworks.visible(assessment.frameworkId()), clock);
        assessments.flush();
        log(assessment);
    }

    /** Takes back one that was recorded by mistake. */
    public void withdraw(Assessment mistake, String reason) {
        mistake.withdraw(new Withdrawal(LocalDate.now(clock), reason));
        assessments.flush();
        LOG.infof("fact=assessment.withdrawn assessment=%s version=%d", mistake.id(), mistake.version());
    }

    private AssessmentFramework framework(UUID id) {
        try {
            return frameworks.toJudgeBy(id);
        } catch (NotFound _) {
            throw new InvalidInput(Issue.referenceNotFound("frameworkId", id));
        }
    }

    private Assessment seen(Optional<Assessment> found, UUID id) {
        return found.filter(access::sees).orElseThrow(() -> new NotFound("assessment", id));
    }

    private static void log(Assessment assessment) {
        LOG.infof("fact=assessment.made assessment=%s version=%d", assessment.id(), assessment.version());
    }
}
