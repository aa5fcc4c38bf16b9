package org.samenspel.governance.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.Ids;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.RuleViolation;

/**
 * A meeting of a body. It is planned with an agenda; members declare their conflicts of interest before it starts. It is underway
 * as soon as it is known who came: then decisions are recorded, and who declared a conflict is out of the room for that item. With
 * its minutes approved it was held. A meeting that did not decide can be cancelled, also when it was thought to be held.
 */
@Entity
public class Meeting {

    @Id
    private UUID id;

    @Version
    private long version;

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

    public Meeting(UUID bodyId, MeetingContent content) {
        this.id = Ids.next();
        this.bodyId = bodyId;
        this.state = MeetingState.PLANNED;
        this.date = content.date();
        this.agenda = requireNumbersOnce(content.agenda());
        this.contributesTo = content.contributesTo();
        this.conflicts = List.of();
    }

    /** Plans it on another day or with another agenda. */
    void change(MeetingContent content) {
        requirePlanned();
        date = content.date();
        agenda = requireNumbersOnce(content.agenda());
        contributesTo = content.contributesTo();
        conflicts.forEach(conflict -> requireItem(conflict.item()));
    }

    /** Keeps the conflicts of interest that members declared before the start. */
    void declare(List<Conflict> declared, Set<UUID> members) {
        requirePlanned();
        declared.forEach(conflict -> requireItem(conflict.item()));
        requireMembers(declared.stream().map(Conflict::personId).collect(Collectors.toSet()), members);
        conflicts = List.copyOf(declared);
    }

    /** It takes place: keeps who came. */
    void start(Attendance came, Set<UUID> members, LocalDate today) {
        requirePlanned();
        if (date.isAfter(today)) {
            throw new RuleViolation(MeetingRule.MEETING_IN_FUTURE, "The meeting is on " + date);
        }
        requireMembers(came.people(), members);
        attendance = came;
        state = MeetingState.UNDERWAY;
    }

    /** Approves the minutes: now it was held. */
    void approveMinutes(LocalDate approvedOn) {
        requireUnderway();
        if (approvedOn.isBefore(date)) {
            throw new RuleViolation(MeetingRule.MINUTES_BEFORE_MEETING, "The meeting was on " + date);
        }
        minutesApprovedOn = approvedOn;
        state = MeetingState.HELD;
    }

    void cancel(LocalizedText reason) {
        cancellationReason = reason;
        state = MeetingState.CANCELLED;
    }

    void requirePlanned() {
        if (state == MeetingState.CANCELLED) {
            throw new RuleViolation(MeetingRule.MEETING_CANCELLED, "Plan a new meeting");
        }
        if (state != MeetingState.PLANNED) {
            throw new RuleViolation(MeetingRule.MEETING_STARTED, "The meeting has started");
        }
    }

    void requireUnderway() {
        if (state != MeetingState.UNDERWAY) {
            throw new RuleViolation(
                    MeetingRule.MEETING_NOT_UNDERWAY, "Record who came first, and approve minutes last");
        }
    }

    Optional<AgendaItem> item(String number) {
        return agenda.stream().filter(item -> item.number().equals(number)).findFirst();
    }

    /** Who is in the room for an item. */
    Room roomFor(String item) {
        Set<UUID> left = conflicts.stream()
                .filter(conflict -> conflict.item().equals(item))
                .map(Conflict::personId)
                .collect(Collectors.toUnmodifiableSet());
        return attendance == null ? Room.empty() : Room.of(attendance, left);
    }

    private static List<AgendaItem> requireNumbersOnce(List<AgendaItem> items) {
        var numbers = new HashSet<String>();
        for (AgendaItem item : items) {
            if (!numbers.add(item.number())) {
                throw new RuleViolation(
                        MeetingRule.ITEM_TWICE, "Item %s is there more than once".formatted(item.number()));
            }
        }
        return items;
    }

    private void requireItem(String number) {
        if (item(number).isEmpty()) {
            throw new RuleViolation(MeetingRule.ITEM_NOT_ON_AGENDA, "There is no such item on the agenda");
        }
    }

    private static void requireMembers(Set<UUID> people, Set<UUID> members) {
        long others =
                people.stream().filter(person -> !members.contains(person)).count();
        if (others > 0) {
            throw new RuleViolation(
                    MeetingRule.NOT_A_MEMBER, "%d of the people have no mandate on that day".formatted(others));
        }
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
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
