package org.samenspel.plans.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.samenspel.security.CurrentCaller;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.NotFound;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;
import org.samenspel.web.persistence.Withdrawal;

/** Keeps which texts of plans were approved, and says of each plan whether it still reads like that. */
@ApplicationScoped
@Transactional
public class ApprovalService {

    private static final Logger LOG = Logger.getLogger(ApprovalService.class);

    private final PlanApprovals approvals;
    private final OutsideApprovals outside;
    private final CurrentCaller caller;
    private final Clock clock;

    ApprovalService(PlanApprovals approvals, OutsideApprovals outside, CurrentCaller caller, Clock clock) {
        this.approvals = approvals;
        this.outside = outside;
        this.caller = caller;
        this.clock = clock;
    }

    /** Once, however often the decision arrives. */
    public void keep(Adoption adoption) {
        if (approvals.findByIdOptional(adoption.decisionId()).isEmpty()) {
            approvals.persist(new PlanApproval(adoption));
            LOG.infof("fact=plan.approved plan=%s decision=%s", adoption.planId(), adoption.decisionId());
        }
    }

    /** The decision was recorded by mistake: it approved nothing. */
    public void takeBack(UUID decisionId) {
        if (approvals.deleteById(decisionId)) {
            LOG.infof("fact=plan.approvalTakenBack decision=%s", decisionId);
        }
    }

    /** All that adopted a text of a plan, in the order of the decisions. */
    public List<Adoption> adoptionsOf(UUID planId) {
        return approvals.of(planId).stream().map(PlanApproval::adoption).toList();
    }

    /**
     * The first decision that adopted the text with this digest; else the last one that adopted another text of the plan, which
     * has lapsed.
     */
    public Optional<ApprovalScope> of(UUID planId, String textDigest) {
        List<PlanApproval> all = approvals.of(planId);
        return all.stream()
                .filter(approval -> approval.isOf(textDigest))
                .findFirst()
                .or(() -> all.reversed().stream().findFirst())
                .map(approval -> approval.scope(textDigest));
    }

    /** An authority outside approved the text that the plan has now. */
    public OutsideApprovalScope recordOutside(OutsideApprovalContent content, UUID planId, String textDigest) {
        if (content.approvedOn().isAfter(LocalDate.now(clock))) {
            String detail = "approvedOn must not be after today";
            throw new InvalidInput(new Issue("body", "approvedOn", null, detail, Issue.OUT_OF_RANGE));
        }
        var approval =
                new OutsideApproval(content, planId, textDigest, caller.get().organization(), clock);
        outside.persistAndFlush(approval);
        LOG.infof("fact=plan.approvedOutside plan=%s approval=%s", planId, approval.id());
        return approval.scope(textDigest);
    }

    /** Those of a plan that has the text with this digest now, oldest first. */
    public Rows<OutsideApprovalScope> outside(UUID planId, String textDigest, Slice slice) {
        return outside.of(planId, slice).map(approval -> approval.scope(textDigest));
    }

    /** Takes back one that was recorded by mistake. */
    public OutsideApprovalScope withdrawOutside(UUID planId, String textDigest, UUID id, String reason) {
        OutsideApproval mistake = found(planId, id);
        mistake.withdraw(new Withdrawal(LocalDate.now(clock), reason));
        outside.flush();
        LOG.infof("fact=plan.outsideApprovalWithdrawn plan=%s approval=%s", planId, id);
        return mistake.scope(textDigest);
    }

    public OutsideApprovalScope outside(UUID planId, String textDigest, UUID id) {
        return found(planId, id).scope(textDigest);
    }

    private OutsideApproval found(UUID planId, UUID id) {
        return outside.of(planId, id).orElseThrow(() -> new NotFound("outsideApproval", id));
    }
}
