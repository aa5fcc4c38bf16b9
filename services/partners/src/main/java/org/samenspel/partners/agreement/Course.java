package org.samenspel.partners.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.Successions;

/**
 * How an agreement that all have signed goes on: which amendments count and from when, who is in and until when, and its last
 * day. One amendment after the other gets its day, the earliest first, since each may change who is in and when it ends. Nobody comes
 * in by one while it is in already, such as since its notice was withdrawn, or after its own last day, nor before the last day of
 * another time that it gave notice of, also while a consent to that time is missing: its notice would end nothing.
 *
 * @param first the day before which no amendment counts: of the term, or of the last signature
 * @param termEnd the last day as it was agreed first
 * @param parties those that are in, with what they did
 * @param invited those that are to join, with what they did
 */
record Course(
        LocalDate first,
        @Nullable LocalDate termEnd,
        List<Party> parties,
        List<Party> invited,
        Amendments amendments,
        Successions successions) {

    /** With all the days that follow from what is known. */
    Course complete() {
        Course course = this;
        Optional<Amendment> next = course.next();
        while (next.isPresent()) {
            course = course.with(next.get());
            next = course.next();
        }
        return course;
    }

    @Nullable
    LocalDate endsOn() {
        return earliest(amendments.lastDay(termEnd), new Parties(parties).lastDayOfTwo(successions));
    }

    private Optional<Amendment> next() {
        return amendments.list().stream()
                .filter(amendment -> amendment.effectiveOn() == null)
                .flatMap(amendment -> from(amendment).map(day -> amendment.with(amendment.consents(), day)).stream())
                .min(Comparator.comparing(Amendment::effectiveOn, Comparator.nullsLast(Comparator.naturalOrder())));
    }

    private Course with(Amendment amendment) {
        List<Party> in = new ArrayList<>(parties);
        joining(amendment).ifPresent(party -> in.add(party.joined(Objects.requireNonNull(amendment.effectiveOn()))));
        List<Party> waiting = invited.stream()
                .filter(party -> joining(amendment).filter(party::equals).isEmpty())
                .toList();
        return new Course(first, termEnd, List.copyOf(in), waiting, amendments.with(amendment), successions);
    }

    /** The first day on which all who are in have consented, and whoever joins has signed and did not leave. */
    private Optional<LocalDate> from(Amendment amendment) {
        if (amendment.joining() != null
                && joining(amendment).filter(Party::hasSigned).isEmpty()) {
            return Optional.empty();
        }
        LocalDate end =
                earliest(endsOn(), joining(amendment).map(Party::leavesOn).orElse(null));
        LocalDate earliest = earliestFor(amendment);
        Stream<LocalDate> consents = amendment.consents().stream().map(Amendment.Consent::consentedOn);
        Stream<LocalDate> leavings = Stream.concat(parties.stream(), invitedBeside(amendment))
                .map(Party::leavesOn)
                .filter(Objects::nonNull)
                .map(last -> last.plusDays(1));
        return Stream.of(Stream.of(earliest), consents, leavings)
                .flatMap(days -> days)
                .filter(day -> !day.isBefore(earliest) && (end == null || !day.isAfter(end)))
                .sorted()
                .filter(day -> amendment.hasConsentOf(in(day), day) && !isTwiceIn(amendment, day))
                .findFirst();
    }

    /**
     * Whether who joins, or one that it stands for, is a party on that day already, or leaves another time later: nobody is one twice at
     * once.
     */
    private boolean isTwiceIn(Amendment amendment, LocalDate day) {
        Stream<Party> leaving =
                invitedBeside(amendment).filter(party -> party.leavesOn() != null && !party.hasLeftBy(day));
        Set<UUID> in = Stream.concat(in(day).stream(), leaving)
                .map(Party::organizationId)
                .collect(Collectors.toSet());
        return joining(amendment).stream().flatMap(Party::readers).anyMatch(in::contains);
    }

    private Stream<Party> invitedBeside(Amendment amendment) {
        return invited.stream().filter(party -> !amendment.id().equals(party.joinedBy()));
    }

    private LocalDate earliestFor(Amendment amendment) {
        LocalDate day = latest(first, amendment.proposedOn());
        Joining joining = amendment.joining();
        LocalDate signedOn = joining(amendment).map(Party::signedOn).orElse(null);
        return joining == null || signedOn == null ? day : latest(day, latest(joining.firstDay(), signedOn));
    }

    private Optional<Party> joining(Amendment amendment) {
        return invited.stream()
                .filter(party -> amendment.id().equals(party.joinedBy()))
                .findFirst();
    }

    private List<Party> in(LocalDate day) {
        return parties.stream().filter(party -> party.isIn(day)).toList();
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    static @Nullable LocalDate earliest(@Nullable LocalDate one, @Nullable LocalDate other) {
        return Stream.of(one, other)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
