package org.samenspel.web.json;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says in one sentence what form a type has in JSON and in parameters. */
public final class JsonForm {

    private static final Map<Class<?>, String> FORMS = Map.ofEntries(
            Map.entry(String.class, "must be a text"),
            Map.entry(UUID.class, "must be a UUID"),
            Map.entry(LocalDate.class, "must be a date such as 2022-12-31"),
            Map.entry(Instant.class, "must be an instant such as 2022-12-31T22:59:59Z"),
            Map.entry(Period.class, "must be a period such as P1Y or P1M"),
            Map.entry(Boolean.class, "must be true or false"),
            Map.entry(boolean.class, "must be true or false"),
            Map.entry(Integer.class, "must be a whole number"),
            Map.entry(int.class, "must be a whole number"),
            Map.entry(Long.class, "must be a whole number"),
            Map.entry(long.class, "must be a whole number"));

    private JsonForm() {}

    /** Such as "must be a date such as 2022-12-31" or "must be one of year, multiYear". */
    public static String of(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> nameOf((Enum<?>) constant))
                    .collect(Collectors.joining(", ", "must be one of ", ""));
        }
        if (Number.class.isAssignableFrom(type)) {
            return FORMS.getOrDefault(type, "must be a number");
        }
        if (type.isArray() || Collection.class.isAssignableFrom(type)) {
            return "must be a list";
        }
        return FORMS.getOrDefault(type, "must be an object");
    }

    /** The name of an enum constant as clients see it: {@code MULTI_YEAR} is {@code multiYear}. */
    public static String nameOf(Enum<?> constant) {
        return EnumNamingStrategies.LOWER_CAMEL_CASE.convertEnumToExternalName(constant.name());
    }
}
