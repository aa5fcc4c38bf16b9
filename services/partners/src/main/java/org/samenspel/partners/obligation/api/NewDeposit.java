package org.samenspel.partners.obligation.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.partners.obligation.Deposit;
import org.samenspel.values.Ids;
import org.samenspel.web.text.Name;

/**
 * That a party lays a document before the others.
 *
 * @param reference by which its people find it
 * @param documentId the file of the agreement that it is, if it is one
 */
public record NewDeposit(
        @NotNull UUID depositedById,
        @NotNull LocalDate depositedOn,
        @NotBlank @Name @Size(max = 500) String reference,

        @Nullable @Pattern(regexp = "[0-9a-f]{64}", message = "must be 64 hexadecimal digits, in small letters")
        String sha256,

        @Nullable UUID documentId) {

    Deposit deposit() {
        return new Deposit(Ids.next(), depositedById, depositedOn, reference, sha256, documentId, null);
    }
}
