package org.samenspel.partners.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.security.Representation;
import org.samenspel.values.Period;

/**
 * Where an agreement stands on a day.
 *
 * @param signedOn the day from which all agree; null while a signature is missing
 * @param terms the first one and its renewals, as amended
 * @param endsOn the last day as it is known then
 * @param parties those who make it, and those who joined or will on a known day
 * @param invited those who are to join: a consent or their signature is missing
 * @param amendments those before the parties then, with their consents and the days from which they count
 */
public record Standing(
        LocalDate day,
        AgreementState state,
        @Nullable LocalDate signedOn,
        Terms terms,
        @Nullable LocalDate endsOn,
        Parties parties,
        List<Party> invited,
        Amendments amendments) {

    public Standing {
        invited = List.copyOf(invited);
    }

    /** Those that an organization acts for, also of those that are to join. */
    List<Party> of(Representation who, UUID matter) {
        return everybody().of(who, matter);
    }

    /** Whether an organization is a party, or acts for one. */
    boolean isJoinedBy(Representation who, UUID matter) {
        return parties.actedFor(who, matter).stream().anyMatch(party -> party.isIn(day));
    }

    /** Parties and those to join. */
    Parties everybody() {
        return new Parties(
                Stream.concat(parties.list().stream(), invited.stream()).toList());
    }

    /** The term that runs then; null where nothing is renewed. */
    public @Nullable Period runningTerm() {
        return terms.renewal() == null ? null : terms.running(day);
    }

    /** The next last day to give notice before it is renewed; null when it is not, or no more since it is known when it ends. */
    public @Nullable LocalDate noticeBy() {
        return terms.noticeBy(day, endsOn);
    }

    /** The next day on which time alone changes something; null when none does. */
    @Nullable
    LocalDate nextChange(LocalDate termStart) {
        Stream<LocalDate> leavings = parties.list().stream()
                .map(Party::leavesOn)
                .filter(Objects::nonNull)
                .map(last -> last.plusDays(1));
        Stream<LocalDate> effects =
                amendments.list().stream().map(Amendment::effectiveOn).filter(Objects::nonNull);
        Stream<LocalDate> term = Stream.of(termStart, endsOn == null ? day : endsOn.plusDays(1));
        return Stream.of(leavings, effects, term)
                .flatMap(days -> days)
                .filter(next -> next.isAfter(day))
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
