package org.samenspel.governance.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.samenspel.governance.body.Competence;
import org.samenspel.governance.body.Competences;
import org.samenspel.governance.body.Majority;
import org.samenspel.governance.body.VotingRule;
import org.samenspel.governance.meeting.AgendaItem;
import org.samenspel.governance.meeting.MeetingScope;
import org.samenspel.governance.meeting.Subject;
import org.samenspel.values.Ids;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.web.persistence.VersionedAggregate;
import org.samenspel.web.persistence.Withdrawal;

/**
 * What a body decided on an item of its agenda. It is never changed: until the minutes are approved, one that was recorded by mistake
 * is withdrawn with its reason and stays readable; later, whoever wants otherwise decides again in another meeting.
 */
@Entity
@DynamicUpdate
public class Decision extends VersionedAggregate {

    private UUID bodyId;
    private UUID meetingId;
    private String item;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText title;

    @JdbcTypeCode(SqlTypes.JSON)
    private Subject subject;

    @Enumerated(EnumType.STRING)
    private Method method;

    @Enumerated(EnumType.STRING)
    private Competence competence;

    @Enumerated(EnumType.STRING)
    private Majority majority;

    @JdbcTypeCode(SqlTypes.JSON)
    private Quorum quorum;

    @Nullable
    @JdbcTypeCode(SqlTypes.JSON)
    private Tally tally;

    @Nullable
    @Enumerated(EnumType.STRING)
    private Choice castingVote;

    @Enumerated(EnumType.STRING)
    private DecisionOutcome outcome;

    private LocalDate takenOn;

    @Column(name = "minority_standpoints")
    @JdbcTypeCode(SqlTypes.JSON)
    private List<MinorityStandpoint> minorityStandpoints;

    @Nullable
    @Embedded
    private Withdrawal withdrawal;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Decision() {}

    Decision(MeetingScope meeting, AgendaItem agendaItem, Proposal proposal, Result result) {
        super(Ids.next());
        this.bodyId = meeting.body().id();
        this.meetingId = meeting.id();
        this.item = agendaItem.number();
        this.title = agendaItem.title();
        this.subject = agendaItem.subject();
        this.method = proposal.method();
        this.competence = result.competence();
        this.majority = result.majority();
        this.quorum = result.quorum();
        this.tally = result.tally();
        this.castingVote = result.castingVote();
        this.outcome = result.outcome();
        this.takenOn = meeting.date();
        this.minorityStandpoints = List.copyOf(proposal.minorityStandpoints());
    }

    /** It was recorded by mistake. */
    void withdraw(Withdrawal now) {
        if (withdrawal != null) {
            throw new RuleViolation(DecisionRule.DECISION_WITHDRAWN, "It was withdrawn on " + withdrawal.withdrawnOn());
        }
        withdrawal = now;
    }

    /**
     * What is no more as it was when this was recorded.
     *
     * @param meeting as it is known now
     * @param competences of the bodies beside
     */
    Set<Doubt> doubtsIn(MeetingScope meeting, Competences competences, boolean second) {
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        if (lacksQuorumIn(meeting, second)) {
            doubts.add(Doubt.QUORUM);
        }
        if (comesOutOtherwiseIn(meeting)) {
            doubts.add(Doubt.MAJORITY);
        }
        if (competence != competences.of(meeting.body(), subject.kind(), takenOn)) {
            doubts.add(Doubt.COMPETENCE);
        }
        return doubts;
    }

    /**
     * Whether too few were there by the seats and statutes of that day as they are known now: some were entered afterwards; or it is no
     * second meeting after all.
     */
    boolean lacksQuorumIn(MeetingScope meeting, boolean second) {
        return Quorum.isLostIn(meeting, meeting.body().content().votingRule(subject.kind()), second);
    }

    /** Whether its votes make something else of the proposal by the statutes of that day as they are known now. */
    private boolean comesOutOtherwiseIn(MeetingScope meeting) {
        return tally != null
                && outcome != outcome(tally, meeting.body().content().votingRule(subject.kind()));
    }

    private DecisionOutcome outcome(Tally votes, VotingRule rule) {
        boolean adopted = castingVote == null
                ? rule.majority().adopts(votes.votesFor(), votes.votesAgainst())
                : castingVote == Choice.FOR && rule.chairDecidesTies();
        return adopted ? DecisionOutcome.ADOPTED : DecisionOutcome.REJECTED;
    }

    /** Whether it changes something elsewhere: others are told of it. */
    boolean isOfCompetentBody() {
        return competence == Competence.DECIDES;
    }

    public UUID bodyId() {
        return bodyId;
    }

    public UUID meetingId() {
        return meetingId;
    }

    public String item() {
        return item;
    }

    public LocalizedText title() {
        return title;
    }

    public Subject subject() {
        return subject;
    }

    public Method method() {
        return method;
    }

    public Competence competence() {
        return competence;
    }

    public Majority majority() {
        return majority;
    }

    public @Nullable Withdrawal withdrawal() {
        return withdrawal;
    }

    public Quorum quorum() {
        return quorum;
    }

    public @Nullable Tally tally() {
        return tally;
    }

    /** What the chair made of a tie. */
    public @Nullable Choice castingVote() {
        return castingVote;
    }

    public DecisionOutcome outcome() {
        return outcome;
    }

    public LocalDate takenOn() {
        return takenOn;
    }

    public List<MinorityStandpoint> minorityStandpoints() {
        return minorityStandpoints;
    }
}
