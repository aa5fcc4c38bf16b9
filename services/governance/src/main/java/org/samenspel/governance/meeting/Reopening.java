package org.samenspel.governance.meeting;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who opened approved minutes again, when and why.
 *
 * @param account that did; kept, never shown
 * @param organizationId of that account
 * @param personId who that is, if the account of a person
 */
public record Reopening(
        LocalDate reopenedOn,
        String account,
        UUID organizationId,
        @Nullable UUID personId,
        String reason) {}
