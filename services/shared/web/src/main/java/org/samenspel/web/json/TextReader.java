package org.samenspel.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;

/**
 * Reads texts, and only texts: a number without quotes is none. Control characters and half surrogates, which PostgreSQL and
 * other readers can't bear, are refused here, where the client still hears of it.
 */
class TextReader extends StdScalarDeserializer<String> {

    private static final long serialVersionUID = 1;

    TextReader() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        String text = parser.getText();
        if (text.codePoints().anyMatch(TextReader::isForbidden)) {
            String detail = "must not contain control characters or half surrogates";
            return (String) context.handleWeirdStringValue(String.class, "", detail);
        }
        return text;
    }

    private static boolean isForbidden(int character) {
        boolean layout = character == '\n' || character == '\r' || character == '\t';
        return Character.isISOControl(character) && !layout || Character.getType(character) == Character.SURROGATE;
    }
}
