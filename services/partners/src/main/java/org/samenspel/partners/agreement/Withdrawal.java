package org.samenspel.partners.agreement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That something was recorded by mistake, or is taken back: who says so, when and why.
 *
 * @param organizationId whose people took it back; of an approval that lapsed the party's
 * @param reason null when a body withdrew its decision: why stands there; and of an approval that lapsed
 */
public record Withdrawal(
        UUID organizationId,
        LocalDate withdrawnOn,
        @Nullable String reason) {

    /** That a party approves no longer, since it does not follow from what is known now: it may follow again. */
    static Withdrawal lapsed(UUID party, LocalDate today) {
        return new Withdrawal(party, today, null);
    }
}
