package org.samenspel.partners.agreement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.samenspel.values.LocalizedText;
import org.samenspel.web.text.Name;

/**
 * A body that the agreement asks for, such as a joint consultation.
 *
 * @param code by which meetings and obligations name it
 */
public record AgreedBody(
        @NotNull @Pattern(regexp = "[a-z][A-Za-z0-9]{0,49}") String code,
        @NotNull @Name LocalizedText name) {}
