package org.samenspel.web.json;

import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.samenspel.values.EnterpriseNumber;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Money;

/** The JSON form of the shared values, and which texts, numbers, days and periods are fit to be kept. */
public final class ValuesModule extends SimpleModule {

    private static final long serialVersionUID = 1;

    public ValuesModule() {
        super("samenspel-values");
        setMixInAnnotation(Money.class, MoneyJson.class);
        setMixInAnnotation(LocalizedText.class, LocalizedTextJson.class);
        addSerializer(EnterpriseNumber.class, ToStringSerializer.instance);
        addDeserializer(EnterpriseNumber.class, new EnterpriseNumberReader());
        addDeserializer(String.class, new TextReader());
        addDeserializer(UUID.class, new IdReader());
        addDeserializer(BigDecimal.class, new DecimalReader());
        addDeserializer(LocalDate.class, TemporalReader.ofDays());
        addDeserializer(Instant.class, TemporalReader.ofInstants());
        addDeserializer(Period.class, new PeriodReader());
    }
}
