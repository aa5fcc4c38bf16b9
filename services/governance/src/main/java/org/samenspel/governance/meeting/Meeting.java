package org.samenspel.governance.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.samenspel.governance.body.BodyScope;
import org.samenspel.governance.mandate.Seated;
import org.samenspel.values.Ids;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.web.persistence.VersionedAggregate;

/**
 * A meeting of a body. It is planned with an agenda; members declare their conflicts of interest before it starts. It is underway
 * as soon as it is known who came: then decisions are recorded, and who declared a conflict is out of the room for that item. With
 * its minutes approved it was held. A meeting that did not decide can be cancelled, also when it was thought to be held; and until it
 * decides, who came can be corrected.
 */
@Entity
public class Meeting extends VersionedAggregate {

    private UUID bodyId;

    @Enumerated(EnumType.STRING)
    private MeetingState state;

    private LocalDate date;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<AgendaItem> agenda;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> contributesTo;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Conflict> conflicts;

    @Nullable
    @JdbcTypeCode(SqlTypes.JSON)
    private Attendance attendance;

    @Nullable
    private LocalDate minutesApprovedOn;

    @Nullable
    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText cancellationReason;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Meeting() {}

    /** @param own those that belong to the agreement whose body it is */
    Meeting(BodyScope body, Set<UUID> own, MeetingContent content) {
        new MeetingPolicy(body, own).check(content);
        super(Ids.next());
        this.bodyId = body.id();
        this.state = MeetingState.PLANNED;
        this.date = content.date();
        this.agenda = content.agenda();
        this.contributesTo = content.contributesTo();
        this.conflicts = List.of();
    }

    /** Plans it on another day or with another agenda. */
    void change(BodyScope body, Set<UUID> own, MeetingContent content) {
        state.requirePlanned();
        new MeetingPolicy(body, own).check(content);
        date = content.date();
        agenda = content.agenda();
        contributesTo = content.contributesTo();
        conflicts.forEach(conflict -> requireItem(conflict.item(), "agenda"));
    }

    /** Keeps the conflicts of interest that members declared before the start. */
    void declare(List<Conflict> declared, Seated seated) {
        state.requirePlanned();
        for (int index = 0; index < declared.size(); index++) {
            requireItem(declared.get(index).item(), "conflicts[%d].item".formatted(index));
        }
        new RollCall(seated).check(declared);
        conflicts = List.copyOf(declared);
    }

    /** It takes place: keeps who came. */
    void start(Attendance came, Seated seated, LocalDate today) {
        state.requireNotHeld();
        if (date.isAfter(today)) {
            throw new RuleViolation(MeetingRule.MEETING_IN_FUTURE, "The meeting is on " + date);
        }
        new RollCall(seated).check(came);
        attendance = came;
        state = MeetingState.UNDERWAY;
    }

    /** Approves the minutes: now it was held. */
    void approveMinutes(LocalDate approvedOn, LocalDate today) {
        state.requireUnderway();
        if (approvedOn.isBefore(date)) {
            throw MeetingRule.MINUTES_BEFORE_MEETING.brokenBy("approvedOn", "The meeting was on " + date);
        }
        if (approvedOn.isAfter(today)) {
            throw MeetingRule.MINUTES_IN_FUTURE.brokenBy("approvedOn", "Today is " + today);
        }
        minutesApprovedOn = approvedOn;
        state = MeetingState.HELD;
    }

    void cancel(LocalizedText reason) {
        cancellationReason = reason;
        state = MeetingState.CANCELLED;
    }

    Optional<AgendaItem> item(String number) {
        return agenda.stream().filter(item -> item.number().equals(number)).findFirst();
    }

    /** Who is in the room for an item with a vote. */
    Room roomFor(String item, Seated seated) {
        Set<UUID> left = conflicts.stream()
                .filter(conflict -> conflict.item().equals(item))
                .map(Conflict::personId)
                .collect(Collectors.toUnmodifiableSet());
        return attendance == null ? Room.empty() : Room.of(attendance, seated.voters(), left);
    }

    private void requireItem(String number, String property) {
        if (item(number).isEmpty()) {
            throw MeetingRule.ITEM_NOT_ON_AGENDA.brokenBy(property, "Put the item on the agenda first");
        }
    }

    public UUID bodyId() {
        return bodyId;
    }

    public MeetingState state() {
        return state;
    }

    public MeetingContent content() {
        return new MeetingContent(date, agenda, contributesTo);
    }

    public LocalDate date() {
        return date;
    }

    public List<Conflict> conflicts() {
        return conflicts;
    }

    public @Nullable Attendance attendance() {
        return attendance;
    }

    public @Nullable LocalDate minutesApprovedOn() {
        return minutesApprovedOn;
    }

    public @Nullable LocalizedText cancellationReason() {
        return cancellationReason;
    }
}
