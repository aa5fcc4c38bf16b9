package org.samenspel.partners.obligation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.partners.agreement.AgreementScope;

/**
 * What a version of the text asks: the one that was signed, or the one of an amendment, from the day on which that counts.
 *
 * @param amendmentId null for the text that was signed
 * @param duty null when the amendment ends it
 */
public record Version(
        @Nullable UUID amendmentId,
        ObligationSource source,
        @Nullable Duty duty) {

    /** From when it counts, as that is known, and not before all have signed; none while the amendment waits for a consent, or when it was taken back. */
    public Optional<LocalDate> from(AgreementScope agreement) {
        LocalDate first = agreement.bindsFrom();
        return amendmentId == null
                ? Optional.of(first)
                : agreement.amendment(amendmentId).map(day -> day.isBefore(first) ? first : day);
    }

    /** That an amendment which deletes the article asks nothing any more. */
    Version endedBy(UUID amendment) {
        return new Version(amendment, source, null);
    }

    /** Whether it asks the same as the one before it, in other words. */
    boolean asksTheSameAs(Version before) {
        return Objects.equals(duty, before.duty) && Objects.equals(source.body(), before.source.body());
    }
}
