package org.samenspel.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
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

    private static final class InstantReader extends TemporalReader<Instant> {

        private static final long serialVersionUID = 1;

        InstantReader() {
            super(Instant.class);
        }

        @Override
        Instant parse(String text) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(text, Instant::from);
        }
    }
}
