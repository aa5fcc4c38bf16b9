package org.samenspel.finance.sharing.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.samenspel.finance.sharing.AcceptanceProof;

/** What a partner accepted elsewhere, and the document that shows it. */
public record NewAcceptance(
        @NotNull LocalDate acceptedOn,
        @NotBlank @Size(max = 200) String reference,

        @NotNull @Pattern(regexp = "[0-9a-f]{64}", message = "must be 64 hexadecimal digits, in small letters")
        String sha256) {

    AcceptanceProof proof() {
        return new AcceptanceProof(acceptedOn, reference, sha256);
    }
}
