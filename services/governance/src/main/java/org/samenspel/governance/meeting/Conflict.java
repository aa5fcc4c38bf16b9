package org.samenspel.governance.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.values.text.WrittenText;

/**
 * A conflict of interest that a member declares: the person leaves for that item.
 *
 * @param item the number of the agenda item
 * @param toldOn the day on which the member told it; null before it is kept, when nobody says so: the day on which it is recorded
 * @param recordedAt when it was recorded first; null before it is kept
 */
public record Conflict(
        UUID personId,
        String item,
        String reason,
        @Nullable LocalDate toldOn,
        Told told,
        @Nullable Instant recordedAt) {

    private static final int LONGEST_REASON = 1000;
    private static final String FORGOTTEN = "—";

    /** One that a member tells; the meeting it is for knows whether it is in time. */
    public Conflict(UUID personId, String item, String reason, @Nullable LocalDate toldOn) {
        this(personId, item, reason, toldOn, Told.IN_TIME, null);
    }

    public Conflict {
        Objects.requireNonNull(personId);
        Objects.requireNonNull(item);
        Objects.requireNonNull(told);
        if (!WrittenText.hasContent(reason) || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("reason must have 1 to %d characters".formatted(LONGEST_REASON));
        }
    }

    /** Those that count for a vote: one that was told after the decision took nobody away. */
    static Stream<Conflict> beforeDecision(List<Conflict> conflicts) {
        return conflicts.stream().filter(conflict -> conflict.told != Told.AFTER_DECISION);
    }

    /** Who of those who told of one leaves for an item. */
    static Set<UUID> leaving(String item, Stream<Conflict> told) {
        return told.filter(conflict -> conflict.item().equals(item))
                .map(Conflict::personId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** That this person left stays, and why is forgotten. */
    static List<Conflict> withoutReasonsOf(UUID person, List<Conflict> conflicts) {
        return conflicts.stream()
                .map(one -> one.personId.equals(person) ? one.because(FORGOTTEN) : one)
                .toList();
    }

    private Conflict because(String why) {
        return new Conflict(personId, item, why, toldOn, told, recordedAt);
    }

    /** @throws RuleViolation {@code toldInFuture} */
    void requireToldBy(LocalDate today, String property) {
        if (toldOn != null && toldOn.isAfter(today)) {
            throw MeetingRule.TOLD_IN_FUTURE.brokenBy(property, "Today is " + today);
        }
    }

    /** Whether it says the same of when it was told, or nothing. */
    boolean agreesWith(Conflict known) {
        return isAbout(known) && (toldOn == null || toldOn.equals(known.toldOn));
    }

    boolean isAbout(Conflict other) {
        return isSame(other.personId, other.item);
    }

    boolean isSame(UUID person, String about) {
        return personId.equals(person) && item.equals(about);
    }

    /** Told for the first time, of a meeting that begins then. */
    Conflict recorded(Beginning beginning, ZonedDateTime now) {
        LocalDate day = toldOn == null ? now.toLocalDate() : toldOn;
        Told told = beginning.told(day, now.toLocalDateTime());
        return new Conflict(personId, item, reason, day, told, now.toInstant());
    }

    /** What was told once keeps its mark, whoever records it again. */
    Conflict recordedAs(Conflict known) {
        return new Conflict(personId, item, reason, known.toldOn, known.told, known.recordedAt);
    }

    /** Held against the beginning of the meeting as it is now, where that can be said. */
    Conflict judgedBy(Beginning beginning, ZoneId zone) {
        boolean known = toldOn != null
                && recordedAt != null
                && beginning.knows(toldOn, recordedAt.atZone(zone).toLocalDateTime());
        return known ? judgedAnew(beginning, zone) : this;
    }

    /** As if it were recorded now, of a meeting that begins then; after the decision stays after the decision. */
    Conflict judgedAnew(Beginning beginning, ZoneId zone) {
        return toldOn == null || recordedAt == null || told == Told.AFTER_DECISION
                ? this
                : told(beginning.told(toldOn, recordedAt.atZone(zone).toLocalDateTime()));
    }

    /** No decision stands on its item anymore: told after it is late, or in time if the meeting begins later now. */
    Conflict undecided(Beginning beginning, ZoneId zone) {
        return told == Told.AFTER_DECISION ? told(Told.LATE).judgedBy(beginning, zone) : this;
    }

    Conflict told(Told when) {
        return new Conflict(personId, item, reason, toldOn, when, recordedAt);
    }
}
