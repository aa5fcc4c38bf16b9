package org.samenspel.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days and instants of the years 0001 to 9999: Java knows a thousand million more, which no database can hold. */
abstract class TemporalReader<T> extends StdScalarDeserializer<T> {

    private static final long serialVersionUID = 1;
    private static final Pattern FOUR_DIGIT_YEAR = Pattern.compile("(?!0000)\\d{4}-.*");

    private final Class<T> type;

    private TemporalReader(Class<T> type) {
        super(type);
        this.type = type;
    }

    static TemporalReader<LocalDate> ofDays() {
        return new DayReader();
    }

    static TemporalReader<Instant> ofInstants() {
        return new InstantReader();
    }

    abstract T parse(String text);

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return type.cast(context.handleUnexpectedToken(type, parser));
        }
        String text = parser.getText();
        if (FOUR_DIGIT_YEAR.matcher(text).matches()) {
            try {
                return parse(text);
            } catch (DateTimeException noSuchDay) {
                return refuse(text, context);
            }
        }
        return refuse(text, context);
    }

    private T refuse(String text, DeserializationContext context) throws IOException {
        return type.cast(context.handleWeirdStringValue(type, text, "not in the calendar from 0001 to 9999"));
    }

    private static final class DayReader extends TemporalReader<LocalDate> {

        private static final long serialVersionUID = 1;

        DayReader() {
            super(LocalDate.class);
        }

        @Override
        LocalDate parse(String text) {
            return LocalDate.parse(text);
        }
    }

    /** As RFC 3339 has it, with seconds: Java knows no offset beyond 18 hours, and no more than nine digits of a second. */
    private static final class InstantReader extends TemporalReader<Instant> {

        private static final long serialVersionUID = 1;
        private static final Pattern FORM =
                Pattern.compile("(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2})(?:(\\.\\d{1,9})\\d*)?"
                        + "(?:Z|([+-])([01]\\d|2[0-3]):([0-5]\\d))");
        private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
        private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

        InstantReader() {
            super(Instant.class);
        }

        @Override
        Instant parse(String text) {
            Matcher written = FORM.matcher(text.toUpperCase(Locale.ROOT));
            if (!written.matches()) {
                throw new DateTimeException("no instant of RFC 3339");
            }
            String fraction = Objects.requireNonNullElse(written.group(2), "");
            Instant instant = Instant.parse(written.group(1) + fraction + "Z").minus(offset(written));
            if (instant.isBefore(FIRST) || instant.isAfter(LAST)) {
                throw new DateTimeException("not of the years 0001 to 9999 in UTC");
            }
            return instant;
        }

        private static Duration offset(Matcher written) {
            String sign = written.group(3);
            if (sign == null) {
                return Duration.ZERO;
            }
            Duration ahead =
                    Duration.ofHours(Long.parseLong(written.group(4))).plusMinutes(Long.parseLong(written.group(5)));
            return sign.equals("-") ? ahead.negated() : ahead;
        }
    }
}
