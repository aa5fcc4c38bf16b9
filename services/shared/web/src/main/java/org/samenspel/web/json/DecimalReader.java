package org.samenspel.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.math.BigDecimal;

/** Reads decimal numbers of a size that can be written out: {@code 1e999999999} is short to send and endless to print. */
class DecimalReader extends StdScalarDeserializer<BigDecimal> {

    private static final long serialVersionUID = 1;
    private static final int MAXIMUM_DIGITS = 30;

    DecimalReader() {
        super(BigDecimal.class);
    }

    @Override
    public BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_NUMBER_INT) && !parser.hasToken(JsonToken.VALUE_NUMBER_FLOAT)) {
            return (BigDecimal) context.handleUnexpectedToken(BigDecimal.class, parser);
        }
        BigDecimal number = parser.getDecimalValue();
        if (number.precision() > MAXIMUM_DIGITS || Math.abs(number.scale()) > MAXIMUM_DIGITS) {
            String detail = "must have at most " + MAXIMUM_DIGITS + " digits";
            return (BigDecimal) context.handleWeirdNumberValue(BigDecimal.class, 0, detail);
        }
        return number;
    }
}
