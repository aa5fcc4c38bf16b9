package org.samenspel.finance.money;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.Money;

/** Keeps amounts in a {@code numeric} column: this service counts in euro only. */
@Converter(autoApply = true)
class EuroColumn implements AttributeConverter<Money, BigDecimal> {

    @Override
    public @Nullable BigDecimal convertToDatabaseColumn(@Nullable Money amount) {
        return amount == null ? null : amount.value();
    }

    @Override
    public @Nullable Money convertToEntityAttribute(@Nullable BigDecimal value) {
        return value == null ? null : Euro.of(value);
    }
}
