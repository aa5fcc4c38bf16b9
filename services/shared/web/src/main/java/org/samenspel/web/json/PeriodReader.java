package org.samenspel.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.Period;
import java.util.regex.Pattern;

/** Reads periods as the contracts write them: Java would take signs, small letters and millions of years too. */
class PeriodReader extends StdScalarDeserializer<Period> {

    private static final long serialVersionUID = 1;
    private static final Pattern FORM =
            Pattern.compile("P(?=[0-9])([0-9]{1,4}Y)?([0-9]{1,4}M)?([0-9]{1,4}W)?([0-9]{1,4}D)?");

    PeriodReader() {
        super(Period.class);
    }

    @Override
    public Period deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (Period) context.handleUnexpectedToken(Period.class, parser);
        }
        String text = parser.getText();
        return FORM.matcher(text).matches()
                ? Period.parse(text)
                : (Period) context.handleWeirdStringValue(Period.class, text, "no period of the contracts");
    }
}
