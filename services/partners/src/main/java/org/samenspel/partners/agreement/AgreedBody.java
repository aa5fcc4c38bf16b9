package org.samenspel.partners.agreement;

import jakarta.validation.constraints.NotNull;
import org.samenspel.values.LocalizedText;
import org.samenspel.web.text.Code;
import org.samenspel.web.text.Name;

/**
 * A body that the agreement asks for, such as a joint consultation.
 *
 * @param code by which meetings and obligations name it
 */
public record AgreedBody(
        @NotNull @Code String code, @NotNull @Name LocalizedText name) {}
