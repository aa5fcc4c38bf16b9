package org.samenspel.privacy.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.privacy.RefusalGround;
import org.samenspel.privacy.RequestAnswer;

/**
 * What a privacy officer decides.
 *
 * @param candidateIds the candidates that are about who asks; none when nothing is
 * @param ground why it is refused; absent when it is granted
 */
public record NewConfirmation(
        @NotNull RequestAnswer.Outcome outcome,
        @Nullable RefusalGround ground,
        @NotNull @Size(max = 1000) List<@NotNull UUID> candidateIds) {

    /** @throws IllegalArgumentException if it is refused without a ground, or granted with one */
    public NewConfirmation {
        if (outcome != null) {
            RequestAnswer.requireGround(outcome, ground);
        }
    }

    RequestAnswer answer() {
        return new RequestAnswer(outcome, ground);
    }
}
