package org.samenspel.plans.assessment.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.assessment.Principle;
import org.samenspel.values.LocalizedText;
import org.samenspel.web.text.Name;

/**
 * A framework to publish.
 *
 * @param agreementId the agreement whose list it is, if any
 */
public record NewFramework(
        @NotNull @Name LocalizedText title,
        @Nullable UUID agreementId,
        @NotEmpty @Size(max = 100) List<@Valid @NotNull Principle> principles) {}
