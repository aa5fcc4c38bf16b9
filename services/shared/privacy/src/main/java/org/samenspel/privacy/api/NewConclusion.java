package org.samenspel.privacy.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samenspel.privacy.Conclusion;
import org.samenspel.privacy.RefusalGround;

/**
 * What came of an objection or a correction.
 *
 * @param ground why it is rejected; absent when it is not
 * @param personInformedOn the day on which the person was told
 */
public record NewConclusion(
        @NotNull Conclusion.Result result,
        @Nullable RefusalGround ground,
        @NotNull LocalDate personInformedOn) {

    /** @throws IllegalArgumentException if it is rejected without a ground, or anything else with one */
    public NewConclusion {
        if (result != null) {
            Conclusion.requireGround(result, ground);
        }
    }

    Conclusion conclusion() {
        return new Conclusion(result, ground, personInformedOn);
    }
}
