package org.samenspel.partners.agreement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.security.Caller;
import org.samenspel.security.Role;

/**
 * The days on which a caller sees an agreement: from the first day of its party, or from when it was asked to join, up to its
 * last one; and once more if it came in again. Whoever keeps the agreement sees all days.
 *
 * @param times none if the caller is no party
 */
public record Reading(List<Time> times) {

    public Reading {
        times = List.copyOf(times);
    }

    public static Reading all() {
        return new Reading(List.of(new Time(null, null)));
    }

    /** @param excluded those that the others went on without: they see what they refused, as it was the day before */
    static Reading of(Caller caller, Standing today, Map<Party, Fact> excluded) {
        return of(caller, today, excluded, party -> lastSeen(party, today));
    }

    /** The days on which a caller may know what is added to an agreement: those on which it is a party, whatever ended with it. */
    static Reading ofMembers(Caller caller, Standing today, Map<Party, Fact> excluded) {
        return of(caller, today, excluded, Party::leavesOn);
    }

    /** Those who don't see all days: who leaves, comes in later or refused, and for whom they stand. */
    static List<UUID> limited(Standing today, Amendments amendments, Set<Party> excluded) {
        return Stream.of(
                        today.parties().leavingIds().stream(),
                        amendments.joining().flatMap(Party::readers),
                        excluded.stream().flatMap(Party::readers))
                .flatMap(ids -> ids)
                .toList();
    }

    private static Reading of(
            Caller caller, Standing today, Map<Party, Fact> excluded, Function<Party, @Nullable LocalDate> lastDay) {
        Stream<Time> in = today.everybody().list().stream()
                .filter(party -> isReader(caller, party))
                .map(party -> new Time(firstSeen(party, today), lastDay.apply(party)));
        Stream<Time> out = excluded.entrySet().stream()
                .filter(entry -> isReader(caller, entry.getKey()))
                .map(entry -> new Time(null, entry.getValue().day().minusDays(1)));
        return new Reading(Stream.concat(in, out).toList());
    }

    /** That the others went on without the caller's party, or one that stands for it, after a day as of which it reads; null if not. */
    static @Nullable Fact exclusion(Caller caller, Map<Party, Fact> excluded, LocalDate day) {
        return exclusions(caller, excluded)
                .filter(exclusion -> day.isBefore(exclusion.day()))
                .min(Comparator.comparing(Fact::day))
                .orElse(null);
    }

    private static Stream<Fact> exclusions(Caller caller, Map<Party, Fact> excluded) {
        return excluded.entrySet().stream()
                .filter(entry -> isReader(caller, entry.getKey()))
                .map(Map.Entry::getValue);
    }

    /** Whether the caller sees all agreements that its own organization keeps. */
    static boolean seesDrafts(Caller caller) {
        return caller.has(Role.PARTNER_MANAGER, Role.NETWORK_COORDINATOR, Role.AUDITOR);
    }

    private static boolean isReader(Caller caller, Party party) {
        return party.readers().anyMatch(caller::belongsTo);
    }

    /** Whether a fact of this day is one of those that it sees. */
    public boolean contains(LocalDate day) {
        return times.stream().anyMatch(time -> time.hasBegunBy(day) && !time.isOverBy(day));
    }

    /** Whether it sees what an organization did on a day: in its time, or what it did itself. */
    private boolean shows(LocalDate day, UUID organization, Caller caller) {
        return contains(day) || caller.belongsTo(organization);
    }

    /**
     * The same of a fact, and that the others went on without a party for whom it reads. One that was withdrawn when it was over counts
     * on no day: it is not shown, nor why.
     */
    boolean shows(Fact fact, Caller caller, Map<Party, Fact> excluded) {
        return shows(fact.day(), fact.organizationId(), fact.withdrawal(), caller)
                || exclusions(caller, excluded).anyMatch(fact::equals);
    }

    /**
     * Whether it sees what an organization did on a day, and what of that was withdrawn: both in its time, or what it did itself.
     */
    public boolean shows(LocalDate day, UUID organization, @Nullable Withdrawal withdrawal, Caller caller) {
        return shows(day, organization, caller)
                && (withdrawal == null || shows(withdrawal.withdrawnOn(), organization, caller));
    }

    /** What it reads when it asks for a day: before its first day and after its last one that one, again and again. */
    LocalDate on(LocalDate day) {
        Optional<LocalDate> latest = times.stream()
                .filter(time -> time.hasBegunBy(day))
                .map(time -> time.isOverBy(day) ? Objects.requireNonNull(time.last()) : day)
                .max(Comparator.naturalOrder());
        return latest.or(() ->
                        times.stream().map(Time::first).filter(Objects::nonNull).min(Comparator.naturalOrder()))
                .orElse(day);
    }

    /** Whether an amendment was before the parties on one of these days. */
    boolean shows(Amendment amendment) {
        LocalDate settled = amendment.withdrawal() == null
                ? amendment.effectiveOn()
                : amendment.withdrawal().withdrawnOn();
        return times.stream()
                .anyMatch(time ->
                        !time.isOverBy(amendment.proposedOn()) && (settled == null || time.hasBegunBy(settled)));
    }

    /** Null also for a party with which the agreement ended: nothing of later is hidden from it. */
    private static @Nullable LocalDate lastSeen(Party party, Standing today) {
        LocalDate last = party.leavesOn();
        LocalDate end = today.endsOn();
        return last == null || end != null && !last.isBefore(end) ? null : last;
    }

    private static @Nullable LocalDate firstSeen(Party party, Standing today) {
        LocalDate joined = party.joinedOn();
        return joined != null && !joined.isAfter(today.day())
                ? joined
                : today.amendments().list().stream()
                        .filter(amendment -> amendment.id().equals(party.joinedBy()))
                        .map(Amendment::proposedOn)
                        .findFirst()
                        .orElse(null);
    }

    /** @param first null if there is no such limit, as last */
    public record Time(@Nullable LocalDate first, @Nullable LocalDate last) {

        boolean hasBegunBy(LocalDate day) {
            return first == null || !day.isBefore(first);
        }

        boolean isOverBy(LocalDate day) {
            return last != null && day.isAfter(last);
        }
    }
}
