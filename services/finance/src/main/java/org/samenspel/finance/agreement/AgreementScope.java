package org.samenspel.finance.agreement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.Period;

/**
 * What the other features know of an agreement.
 *
 * @param signed whether its last party has signed, be it ended since
 * @param signedOn the day on which it did; null when it has not, or when that is not known
 * @param period from its first day to the last one that is known, if one is
 * @param parties also those that go on for a party, and those that they go on for, each with when
 */
public record AgreementScope(
        UUID id, boolean signed, @Nullable LocalDate signedOn, Period period, List<Party> parties) {

    public AgreementScope {
        parties = List.copyOf(parties);
    }

    /** Whether it is, was or will be a party. */
    public boolean hasParty(UUID organizationId) {
        return parties.stream().anyMatch(party -> party.organizationId().equals(organizationId));
    }

    /** When an organization was a party within a period and while the agreement bound anybody: in order, without days in common. */
    public List<Period> timeOf(UUID organizationId, Period within) {
        return parties.stream()
                .filter(party -> party.organizationId().equals(organizationId))
                .flatMap(party -> common(party.period(), period))
                .flatMap(time -> common(time, sinceSigned()))
                .flatMap(time -> common(time, within))
                .distinct()
                .sorted(Comparator.comparing(Period::start))
                .toList();
    }

    /** It binds nobody before the day of the last signature. */
    private Period sinceSigned() {
        return new Period(signedOn == null ? period.start() : signedOn, null);
    }

    private static Stream<Period> common(Period one, Period other) {
        if (!one.overlaps(other)) {
            return Stream.of();
        }
        LocalDate start = one.start().isAfter(other.start()) ? one.start() : other.start();
        return Stream.of(new Period(start, earlier(one.end(), other.end())));
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
