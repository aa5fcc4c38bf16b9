package org.samenspel.partners.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as it stands on a day.
 *
 * @param endsOn the last day, as it was known then
 */
public record AgreementView(
        LocalDate day,
        AgreementState state,
        AgreementContent content,
        @Nullable LocalDate endsOn) {}
