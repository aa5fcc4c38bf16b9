package org.samenspel.partners.dispute;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.samenspel.partners.agreement.AgreementRule;
import org.samenspel.partners.agreement.AgreementScope;
import org.samenspel.partners.agreement.Article;
import org.samenspel.partners.agreement.Party;
import org.samenspel.partners.agreement.Reading;
import org.samenspel.partners.dispute.Step.Kind;
import org.samenspel.security.Caller;
import org.samenspel.security.Representation;
import org.samenspel.values.Ids;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.web.persistence.VersionedAggregate;

/**
 * A dispute between parties of an agreement. They consult each other; when that settles nothing, one proposes a mediator, and
 * mediation begins with the last of them who accepts it. It ends with its outcome. Each step has its own day and may be entered late;
 * where the dispute stands on a day follows from the steps. What was recorded by mistake is withdrawn, the last step first.
 */
@Entity
@DynamicUpdate
public class Dispute extends VersionedAggregate {

    private UUID agreementId;
    private String subject;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> articles;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> articleIds;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> partyIds;

    @JdbcTypeCode(SqlTypes.JSON)
    private Steps steps;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Dispute() {}

    /**
     * One party opens it.
     *
     * @param against the others in it; none means all who are in on that day
     */
    Dispute(AgreementScope agreement, Representation opener, Matter matter, Step opening, LocalDate today) {
        requireNotAfter(opening.day(), today);
        if (agreement.signedOn() == null) {
            throw new RuleViolation(AgreementRule.AGREEMENT_NOT_BINDING, "Not all have signed yet: nothing is agreed");
        }
        LocalDate day = opening.day();
        if (day.isBefore(agreement.bindsFrom())) {
            throw new RuleViolation(
                    AgreementRule.AGREEMENT_NOT_BINDING, "The agreement binds nobody before " + agreement.bindsFrom());
        }
        List<UUID> first = ids(agreement.parties().stillIn(opener, agreement.id(), day));
        Set<UUID> all = new HashSet<>(first);
        all.addAll(matter.others(agreement, day));
        if (all.size() == first.size()) {
            throw DisputeRule.DISPUTE_WITH_ITSELF.brokenBy("againstIds", "Name another party");
        }
        List<Article> about = matter.of(agreement.articlesOn(day));
        super(Ids.next());
        this.agreementId = agreement.id();
        this.subject = matter.subject();
        this.articles = about.stream().map(Article::number).toList();
        this.articleIds = about.stream().map(Article::itself).toList();
        this.partyIds = List.copyOf(all);
        this.steps = new Steps(List.of(opening.of(first)));
    }

    /** A party does something about it. */
    void add(AgreementScope agreement, Representation who, Step step, LocalDate today) {
        LocalDate day = step.day();
        requireNotAfter(day, today);
        List<Step> known = steps.on(LocalDate.MAX);
        if (known.isEmpty() || known.stream().anyMatch(one -> one.kind().isOutcome())) {
            throw new RuleViolation(DisputeRule.DISPUTE_OVER, "Withdraw its outcome first, or open another dispute");
        }
        List<UUID> acting = ids(agreement.parties().of(who, agreement.id())).stream()
                .filter(partyIds::contains)
                .toList();
        if (acting.isEmpty()) {
            throw new RuleViolation(DisputeRule.NOT_IN_DISPUTE, "Only a party in the dispute can do this");
        }
        step.requireOutcome();
        requireInOrder(step, known);
        requireAnswersOnce(step, acting, known);
        steps = steps.with(step.of(acting));
    }

    private static void requireInOrder(Step step, List<Step> known) {
        LocalDate day = step.day();
        boolean late = step.kind().isOutcome()
                ? day.isBefore(known.getLast().day())
                : day.isBefore(known.getFirst().day());
        if (late || step.kind() == Kind.OPENED) {
            throw DisputeRule.STEP_BEFORE_OPENING.brokenBy(
                    "day", "It was opened on " + known.getFirst().day());
        }
        boolean consulted = known.stream()
                .anyMatch(one -> one.kind() == Kind.CONSULTED && !one.day().isAfter(day));
        if (step.kind() == Kind.MEDIATOR_PROPOSED && !consulted) {
            throw new RuleViolation(
                    DisputeRule.CONSULTATION_FIRST,
                    "First the parties consult each other, then one proposes a mediator, whom the others accept or refuse, then the outcome:"
                            + " record the consultation, of %s at the latest".formatted(day));
        }
    }

    private void requireAnswersOnce(Step step, List<UUID> acting, List<Step> known) {
        UUID proposalId = step.proposalId();
        if (proposalId == null) {
            return;
        }
        Step proposal = steps.one(proposalId);
        if (proposal.kind() != Kind.MEDIATOR_PROPOSED || step.day().isBefore(proposal.day())) {
            throw DisputeRule.STEP_BEFORE_OPENING.brokenBy("day", "It was proposed on " + proposal.day());
        }
        boolean answered = proposal.withdrawal() != null
                || proposal.partyIds().containsAll(acting)
                || known.stream()
                        .anyMatch(one -> one.answers(proposal) && one.partyIds().containsAll(acting));
        if (answered) {
            throw new RuleViolation(DisputeRule.MEDIATOR_ANSWERED, "The party proposed or answered it before");
        }
    }

    /** Takes a step back that was recorded by mistake; the opening too, as long as nothing else counts. */
    void withdraw(UUID stepId, String reason, LocalDate today) {
        steps = steps.withdraw(stepId, new Step.Withdrawal(today, reason));
    }

    /** Forgets who was proposed as mediator by these steps; that somebody was stays. */
    void forgetMediatorsOf(Set<UUID> proposals) {
        steps = steps.withoutMediatorsOf(proposals);
    }

    private static void requireNotAfter(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw AgreementRule.IN_FUTURE.brokenBy("day", "The day must not be after " + today);
        }
    }

    private static List<UUID> ids(List<Party> parties) {
        return parties.stream().map(Party::organizationId).distinct().toList();
    }

    /** Where it stood on a day, by what was done until then. */
    public DisputeState stateOn(LocalDate day) {
        return steps.stateOn(day, Set.copyOf(partyIds));
    }

    /** A party reads a dispute of others if it was one on the day on which it was opened. */
    boolean isSeenBy(Caller caller, Reading reading) {
        return involves(caller) || reading.contains(openedOn());
    }

    boolean involves(Caller caller) {
        return partyIds.stream().anyMatch(caller::belongsTo);
    }

    /** The day on which it was opened. */
    LocalDate openedOn() {
        return steps.list().getFirst().day();
    }

    public UUID agreementId() {
        return agreementId;
    }

    public String subject() {
        return subject;
    }

    /** By which two of one number are told apart. */
    public List<UUID> articleIds() {
        return articleIds;
    }

    public List<String> articles() {
        return articles;
    }

    public List<UUID> partyIds() {
        return partyIds;
    }

    public List<Step> steps() {
        return steps.list();
    }
}
