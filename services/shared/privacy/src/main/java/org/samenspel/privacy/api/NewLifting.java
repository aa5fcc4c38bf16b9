package org.samenspel.privacy.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.samenspel.privacy.LiftGround;
import org.samenspel.privacy.Lifting;

/**
 * That what was restricted may be used again.
 *
 * @param personInformedOn the day on which the person was told
 */
public record NewLifting(
        @NotNull LiftGround ground, @NotNull LocalDate personInformedOn) {

    Lifting lifting() {
        return new Lifting(ground, personInformedOn);
    }
}
