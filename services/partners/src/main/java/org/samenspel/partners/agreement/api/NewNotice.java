package org.samenspel.partners.agreement.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.samenspel.partners.agreement.NoticeRule;
import org.samenspel.security.Organization;

/**
 * That a party leaves.
 *
 * @param organization the party
 * @param givenOn from when the notice period runs
 */
public record NewNotice(
        @NotNull Organization organization,
        @NotNull NoticeRule.Form form,
        @NotNull LocalDate givenOn) {}
