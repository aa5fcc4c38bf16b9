package org.samenspel.partners.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.samenspel.web.text.Name;

/**
 * A document that is kept elsewhere.
 *
 * @param reference by which it is found there
 * @param sha256 of its bytes, so that nobody takes another one for it
 */
record DocumentReference(
        @NotBlank @Name @Size(max = 500) String reference,

        @NotNull @Pattern(regexp = "[0-9a-f]{64}", message = "must be 64 hexadecimal digits, in small letters")
        String sha256) {}
