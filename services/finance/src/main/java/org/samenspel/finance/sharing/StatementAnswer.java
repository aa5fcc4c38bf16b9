package org.samenspel.finance.sharing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a partner answered.
 *
 * @param reason why it contested
 * @param successorId the organization that answered for the partner, which it succeeded; null when the partner did itself
 * @param proof of an acceptance that the keeper recorded on behalf of the partner; null when the partner answered here
 */
public record StatementAnswer(
        boolean accepted,
        LocalDate answeredOn,
        @Nullable String reason,
        @Nullable UUID successorId,
        @Nullable AcceptanceProof proof) {}
