package org.samenspel.partners.agreement.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.partners.agreement.Notice;
import org.samenspel.partners.agreement.NoticeRule;

/**
 * That a party leaves.
 *
 * @param organizationId the party
 * @param givenOn from when the notice period runs
 * @param lastDay that the party chose; the first one that it may when absent
 * @param atEndOfTerm whether it leaves at the end of a term that would be renewed
 * @param proof of a registered letter
 */
public record NewNotice(
        @NotNull UUID organizationId,
        NoticeRule.@Nullable Form form,
        @NotNull LocalDate givenOn,
        @Nullable LocalDate lastDay,
        @Nullable Boolean atEndOfTerm,
        @Nullable @Size(min = 1, max = 200) String proof) {

    public NewNotice {
        if (lastDay != null && Boolean.TRUE.equals(atEndOfTerm)) {
            throw new IllegalArgumentException("lastDay follows from atEndOfTerm");
        }
    }

    Notice notice() {
        return new Notice(givenOn, form, lastDay, Boolean.TRUE.equals(atEndOfTerm), proof);
    }
}
