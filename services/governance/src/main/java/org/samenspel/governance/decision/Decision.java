package org.samenspel.governance.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.samenspel.governance.meeting.AgendaItem;
import org.samenspel.governance.meeting.MeetingScope;
import org.samenspel.governance.meeting.Subject;
import org.samenspel.values.Ids;
import org.samenspel.values.LocalizedText;
import org.samenspel.web.persistence.FixedAggregate;

/** What a body decided on an item of its agenda. It never changes: whoever wants otherwise decides again in another meeting. */
@Entity
@Immutable
public class Decision extends FixedAggregate {

    private UUID bodyId;
    private UUID meetingId;
    private String item;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText title;

    @JdbcTypeCode(SqlTypes.JSON)
    private Subject subject;

    @Enumerated(EnumType.STRING)
    private Method method;

    @JdbcTypeCode(SqlTypes.JSON)
    private Quorum quorum;

    @Nullable
    @JdbcTypeCode(SqlTypes.JSON)
    private Tally tally;

    @Enumerated(EnumType.STRING)
    private DecisionOutcome outcome;

    private LocalDate takenOn;

    @Column(name = "minority_standpoints")
    @JdbcTypeCode(SqlTypes.JSON)
    private List<MinorityStandpoint> minorityStandpoints;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Decision() {}

    Decision(
            MeetingScope meeting,
            AgendaItem agendaItem,
            Proposal proposal,
            Quorum quorum,
            @Nullable Tally tally,
            DecisionOutcome outcome) {
        super(Ids.next());
        this.bodyId = meeting.body().id();
        this.meetingId = meeting.id();
        this.item = agendaItem.number();
        this.title = agendaItem.title();
        this.subject = agendaItem.subject();
        this.method = proposal.method();
        this.quorum = quorum;
        this.tally = tally;
        this.outcome = outcome;
        this.takenOn = meeting.date();
        this.minorityStandpoints = List.copyOf(proposal.minorityStandpoints());
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

    public Quorum quorum() {
        return quorum;
    }

    public @Nullable Tally tally() {
        return tally;
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
