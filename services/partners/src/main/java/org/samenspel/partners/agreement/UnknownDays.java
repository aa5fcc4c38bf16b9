package org.samenspel.partners.agreement;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * From when signatures count of which nobody knows the day any more: from the last day on which another one signed, or from the first
 * day of the term if nobody knows that of anyone. Not before the text lay before who signs, nor after the signature was written down,
 * somebody gave notice (of who comes in, the party itself) or an amendment was proposed: who does that is bound. It follows from all
 * that is known, so that it moves with what is told or withdrawn later.
 *
 * @param start the first day of the term
 * @param amendments by which parties come in
 */
record UnknownDays(LocalDate start, Amendments amendments) {

    /** The facts, with these signatures on the days from which they count. */
    Facts assumedIn(Facts facts) {
        return new Facts(facts.list().stream()
                .map(fact -> isCountingSignature(fact) && !hasDay(fact) ? fact.movedTo(dayOf(fact, facts)) : fact)
                .toList());
    }

    private LocalDate dayOf(Fact signature, Facts facts) {
        LocalDate lay = Objects.requireNonNull(laidOn(signature, facts), "nobody signs a draft");
        LocalDate likely = known(signature, facts).max(LocalDate::compareTo).orElse(firstDay(signature));
        LocalDate last = Objects.requireNonNull(Course.earliest(signature.recordedOn(), boundBy(signature, facts)));
        LocalDate day = likely.isAfter(last) ? last : likely;
        return day.isBefore(lay) ? lay : day;
    }

    /** The days of those who signed the same. */
    private static Stream<LocalDate> known(Fact signature, Facts facts) {
        return facts.list().stream()
                .filter(fact -> isCountingSignature(fact) && hasDay(fact))
                .filter(fact -> Objects.equals(fact.amendmentId(), signature.amendmentId()))
                .map(Fact::day);
    }

    private LocalDate firstDay(Fact signature) {
        Joining joining = signature.amendmentId() == null
                ? null
                : amendments.one(signature.amendmentId()).joining();
        return joining == null ? start : joining.firstDay();
    }

    private @Nullable LocalDate laidOn(Fact signature, Facts facts) {
        return signature.amendmentId() == null
                ? Course.earliest(
                        facts.day(Fact.Kind.PROPOSAL),
                        known(signature, facts).min(LocalDate::compareTo).orElse(null))
                : amendments.one(signature.amendmentId()).proposedOn();
    }

    /** The first day of something that only who is bound does; null when nobody did. Who comes in counts from when it was asked anyhow. */
    private @Nullable LocalDate boundBy(Fact signature, Facts facts) {
        if (signature.amendmentId() == null) {
            return Course.earliest(facts.day(Fact.Kind.NOTICE), amendments.firstProposedOn());
        }
        return facts.noticesOf(signature.organizationId(), signature.amendmentId()).stream()
                .map(Fact::day)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static boolean isCountingSignature(Fact fact) {
        return fact.kind() == Fact.Kind.SIGNATURE && fact.withdrawal() == null;
    }

    private static boolean hasDay(Fact fact) {
        return fact.signature() == null || fact.signature().signedOn() != null;
    }
}
