package org.samenspel.governance.meeting;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.samenspel.governance.body.Sight;
import org.samenspel.governance.mandate.Seated;
import org.samenspel.values.Ids;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.web.persistence.VersionedAggregate;

/**
 * A meeting of a body. It is planned with an agenda; members declare their conflicts of interest before it starts. It is underway
 * as soon as it is known who came: then decisions are recorded, and who declared a conflict is out of the room for that item. With
 * its minutes approved it was held; they can be opened again, corrected and approved anew, and what was approved before stays beside.
 * A meeting in which no decision stands can be cancelled, also when it was thought to be held; until the minutes are approved, its day
 * and who was there for which item are corrected as the secretary learns it, but not against a decision that stands.
 */
@Entity
@DynamicUpdate
public class Meeting extends VersionedAggregate {

    private UUID bodyId;

    @Enumerated(EnumType.STRING)
    private MeetingState state;

    private LocalDate date;

    @Nullable
    private String startsAt;

    @Nullable
    private String place;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<AgendaItem> agenda;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Paper> papers;

    @Nullable
    private UUID secondOf;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> contributesTo;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Conflict> conflicts;

    @Nullable
    @JdbcTypeCode(SqlTypes.JSON)
    private Attendance attendance;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Correction> corrections;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<DecidedItem> decided;

    @JdbcTypeCode(SqlTypes.JSON)
    private MeetingFrame.All frames;

    @Embedded
    private KeptMinutes minutes = new KeptMinutes();

    @Nullable
    private LocalDate cancelledOn;

    @Nullable
    private String cancellationReason;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Meeting() {}

    @SuppressWarnings("NullAway.Init")
    Meeting(MeetingPolicy policy, MeetingContent content, LocalDate today) {
        policy.check(content);
        super(Ids.next());
        this.bodyId = policy.body().id();
        this.state = MeetingState.PLANNED;
        this.conflicts = List.of();
        this.corrections = List.of();
        this.decided = List.of();
        this.frames = MeetingFrame.All.none();
        apply(content, today);
    }

    /** Plans it on another day or with another agenda; where and when, and its papers, change after the start too. What was told of conflicts is held against when it begins now. */
    void change(MeetingPolicy policy, MeetingContent content, ZonedDateTime now) {
        state.requireNotHeld();
        if (content.isFixedAs(content())) {
            policy.checkPapers(content);
        } else {
            state.requirePlanned();
            policy.check(content);
        }
        apply(content, now.toLocalDate());
        conflicts.forEach(conflict -> requireItem(conflict.item(), "agenda"));
        conflicts = conflicts.stream()
                .map(conflict -> conflict.judgedBy(beginning(), now.getZone()))
                .toList();
    }

    /**
     * It was on another day than was said: by that one it is judged now. Not against a decision that stands, which is one of its day; what
     * was said before is kept with the reason. Who came is put right once the day is: by the mistaken one it could not be.
     */
    void putRight(LocalDate day, String reason, MeetingPolicy policy, ZonedDateTime now) {
        state.requireStarted();
        requireNotAfter(now.toLocalDate(), day);
        if (!decided.isEmpty()) {
            throw decided.getFirst().stands();
        }
        MeetingContent held = content().heldOn(day);
        policy.checkDay(held);
        Attendance came = Objects.requireNonNull(attendance, "underway is what somebody came to");
        keepTrace(new Correction(now.toInstant(), came, conflicts, date, reason));
        frames = frames.putRight(date, day);
        apply(held, now.toLocalDate());
        conflicts = conflicts.stream()
                .map(conflict -> conflict.judgedAnew(beginning(), now.getZone()))
                .toList();
    }

    private void apply(MeetingContent content, LocalDate today) {
        frames = frames.with(new MeetingFrame(today, content));
        date = content.date();
        startsAt = content.startsAt();
        place = content.place();
        agenda = content.agenda();
        contributesTo = content.contributesTo();
        papers = content.papers();
        secondOf = content.secondOf();
    }

    /** Keeps the conflicts of interest that members declared: before the start, or marked late. What is kept already is not judged anew. */
    void declare(List<Conflict> declared, Seated seated, ZonedDateTime now) {
        state.requireNotHeld();
        for (int index = 0; index < declared.size(); index++) {
            requireItem(declared.get(index).item(), "conflicts[%d].item".formatted(index));
            declared.get(index).requireToldBy(now.toLocalDate(), "conflicts[%d].toldOn".formatted(index));
        }
        new RollCall(seated, 0).check(declared, conflicts);
        List<Conflict> told = declared.stream().map(one -> told(one, now)).toList();
        if (attendance != null) {
            requireDecisionsStand(attendance, told, seated);
            keepTrace(new Correction(now.toInstant(), attendance, conflicts));
        }
        conflicts = told;
    }

    /** Why somebody left for an item is forgotten; that it did stays. */
    void forgetReasonsOf(UUID person) {
        conflicts = Conflict.withoutReasonsOf(person, conflicts);
        corrections =
                corrections.stream().map(one -> one.withoutReasonsOf(person)).toList();
    }

    private Conflict told(Conflict declared, ZonedDateTime now) {
        return conflicts.stream()
                .filter(declared::agreesWith)
                .findFirst()
                .map(declared::recordedAs)
                .orElseGet(() -> firstTold(declared, now));
    }

    private Conflict firstTold(Conflict declared, ZonedDateTime now) {
        Conflict told = declared.recorded(beginning(), now);
        return told.told() == Told.LATE && isDecided(told.item()) ? told.told(Told.AFTER_DECISION) : told;
    }

    private Beginning beginning() {
        return new Beginning(date, startsAt, attendance != null);
    }

    /** It takes place: keeps who came, or corrects it. */
    void start(RollCall roll, Attendance came, Instant now, LocalDate today) {
        state.requireNotHeld();
        requireNotAfter(today, date);
        roll.check(came, content().numbers(), conflicts);
        requireDecisionsStand(came, conflicts, roll.seated());
        if (attendance != null) {
            keepTrace(new Correction(now, attendance, conflicts));
        }
        attendance = came;
        state = MeetingState.UNDERWAY;
    }

    /** A decision on an item stands: who was there for it is fixed. */
    void decide(String number, Seated seated) {
        Room room = roomFor(number, seated);
        var item = new DecidedItem(number, room.count(), room.mayDecide(seated.voters()));
        decided = Stream.concat(decided.stream(), Stream.of(item)).toList();
    }

    /** No decision on the item stands anymore; who told of a conflict after it leaves the next time. */
    void undecide(String number, ZoneId zone) {
        state.requireUnderway();
        decided = decided.stream().filter(one -> !one.item().equals(number)).toList();
        conflicts = conflicts.stream()
                .map(one -> one.item().equals(number) ? one.undecided(beginning(), zone) : one)
                .toList();
    }

    /** Writes the minutes, a draft that may change. */
    void write(String text, LocalDate today) {
        state.requireUnderway();
        minutes.write(text, today);
    }

    /** Approves the minutes: now it was held. */
    void approveMinutes(LocalDate approvedOn, UUID approvedBy, LocalDate today) {
        state.requireUnderway();
        if (approvedOn.isBefore(date)) {
            throw MeetingRule.MINUTES_BEFORE_MEETING.brokenBy("approvedOn", "The meeting was on " + date);
        }
        if (approvedOn.isAfter(today)) {
            throw MeetingRule.MINUTES_IN_FUTURE.brokenBy("approvedOn", "Today is " + today);
        }
        minutes.approve(approvedOn, approvedBy);
        state = MeetingState.HELD;
    }

    /** Opens approved minutes again: until they are approved anew all of it can be corrected. */
    void reopen(Reopening reopening) {
        state.requireHeld();
        minutes.reopen(reopening);
        state = MeetingState.UNDERWAY;
    }

    /** Once: a second time changes nothing. */
    void cancel(String reason, LocalDate today) {
        if (state == MeetingState.CANCELLED) {
            return;
        }
        if (!decided.isEmpty()) {
            throw decided.getFirst().keeps();
        }
        cancellationReason = reason;
        cancelledOn = today;
        state = MeetingState.CANCELLED;
    }

    Optional<AgendaItem> item(String number) {
        return agenda.stream().filter(item -> item.number().equals(number)).findFirst();
    }

    /** Who is in the room for an item with a vote. */
    Room roomFor(String item, Seated seated) {
        return attendance == null ? Room.empty() : Room.of(attendance, item, seated, conflicts.stream());
    }

    /** What a correction replaces is kept. */
    private void keepTrace(Correction replaced) {
        corrections = Stream.concat(corrections.stream(), Stream.of(replaced)).toList();
    }

    private static void requireNotAfter(LocalDate today, LocalDate day) {
        if (day.isAfter(today)) {
            throw new RuleViolation(MeetingRule.MEETING_IN_FUTURE, "The meeting is on " + day);
        }
    }

    private void requireDecisionsStand(Attendance came, List<Conflict> declared, Seated seated) {
        for (DecidedItem one : decided) {
            Room room = Room.of(came, one.item(), seated, Conflict.beforeDecision(declared));
            if (room.count() != one.inRoom() || room.mayDecide(seated.voters()) != one.mayDecide()) {
                throw one.stands();
            }
        }
    }

    /** Who gave a proxy that counts for nothing for an item. */
    Set<UUID> representedInVain(Set<UUID> voters) {
        return attendance == null
                ? Set.of()
                : attendance.representedInVain(content().numbers(), conflicts, voters);
    }

    private boolean isDecided(String number) {
        return decided.stream().anyMatch(one -> one.item().equals(number));
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

    /** Who took part. */
    Presence presence() {
        return new Presence(id(), date, attendance == null ? Set.of() : attendance.tookPart());
    }

    /** Whose people came, guests aside. */
    List<UUID> organizations() {
        return attendance == null ? List.of() : attendance.organizationIds();
    }

    /** Whether a person came, was excused or represented, or has a conflict of interest. */
    boolean names(UUID personId) {
        return attendance != null && attendance.names(personId)
                || conflicts.stream().anyMatch(conflict -> conflict.personId().equals(personId));
    }

    /** As it was at the end of a day. */
    public MeetingState stateOn(LocalDate day) {
        if (cancelledOn != null && !cancelledOn.isAfter(day)) {
            return MeetingState.CANCELLED;
        }
        if (!tookPlaceBy(day)) {
            return MeetingState.PLANNED;
        }
        return minutes.approvedOn(day).isPresent() ? MeetingState.HELD : MeetingState.UNDERWAY;
    }

    /** Whether who sees its body so far sees it: by the day on which it was, or was to be, as of the last day of that sight. */
    boolean isSeenWith(Sight sight) {
        return sight.sees(contentOn(sight.until()).date());
    }

    /** As it was planned at the end of a day, or is known now if entered later; if it took place by then, on its day. */
    public MeetingContent contentOn(LocalDate day) {
        MeetingContent then = frames.on(day).withPapersOf(day, content());
        return tookPlaceBy(day) ? then.heldOn(date) : then;
    }

    private boolean tookPlaceBy(LocalDate day) {
        return attendance != null && !day.isBefore(date);
    }

    public MeetingContent content() {
        return new MeetingContent(date, startsAt, place, agenda, contributesTo, papers, secondOf);
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

    /** Who came, as is known now; null as of a day before it took place. */
    public @Nullable Attendance attendanceOn(LocalDate day) {
        return tookPlaceBy(day) ? attendance : null;
    }

    public List<Correction> corrections() {
        return corrections;
    }

    public Minutes minutes() {
        return minutes.now();
    }

    /** As they were at the end of a day; a draft unless they were approved by then, without its text if that was written later. */
    public Minutes minutesOn(LocalDate day) {
        return stateOn(day) == MeetingState.HELD ? minutes.approvedOn(day).orElseThrow() : minutes.draftOn(day);
    }

    /** Those that were approved before, up to a day, oldest first. */
    public List<ReopenedMinutes> reopenedUpTo(LocalDate day) {
        return minutes.reopenedUpTo(day);
    }

    public @Nullable String cancellationReason() {
        return cancellationReason;
    }
}
