package org.samenspel.plans.approval;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samenspel.web.text.Name;

/**
 * What is recorded of an approval from outside.
 *
 * @param authority who approved, by function and never by name
 * @param reference where it is written
 */
public record OutsideApprovalContent(
        @NotBlank @Name @Size(max = 200) String authority,
        @NotNull LocalDate approvedOn,
        @Nullable @Size(max = 500) String reference) {}
