package org.samenspel.web.sample;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.EnterpriseNumber;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Money;
import org.samenspel.web.text.Name;

record NewNote(
        @NotNull @Name LocalizedText title,
        @NotNull Color color,
        @NotNull LocalDate written,
        @Max(10) int weight,
        @Nullable @Size(max = 10) String slug,
        @Nullable BigDecimal amount,
        @Nullable Money price,
        @Nullable EnterpriseNumber author,
        @Nullable List<@Valid Tag> tags,
        boolean important) {

    record Tag(@NotBlank @Name @Size(max = 5) String name) {

        Tag {
            if ("bad".equals(name)) {
                throw new IllegalArgumentException("name must not be bad");
            }
        }
    }
}
