package org.samenspel.partners.agreement.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.samenspel.partners.agreement.Signature;

/** @param organizationId the party that is signed for */
public record NewSignature(
        @NotNull UUID organizationId, @NotNull @Valid Signature signature) {

    /** @throws IllegalArgumentException if the client says that a successor signs: that follows from who calls */
    public NewSignature {
        if (signature != null && signature.successorId() != null) {
            throw new IllegalArgumentException("signature.successorId is never given");
        }
        if (signature != null && signature.recordedOn() != null) {
            throw new IllegalArgumentException("signature.recordedOn is never given");
        }
    }
}
