package org.samenspel.partners.agreement.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.samenspel.partners.agreement.NoticeRule;

/**
 * That a party leaves.
 *
 * @param organizationId the party
 * @param givenOn from when the notice period runs
 */
public record NewNotice(
        @NotNull UUID organizationId,
        @NotNull NoticeRule.Form form,
        @NotNull LocalDate givenOn) {}
