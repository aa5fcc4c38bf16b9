package org.samenspel.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import org.samenspel.values.text.WrittenText;

/**
 * Reads texts, and only texts: a number without quotes is none. What is kept is a {@link WrittenText}; what can't be one is refused
 * here, where the client still hears of it: as what can't be accepted, since a contract says in words which characters a text may have.
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
        try {
            return WrittenText.of(parser.getText());
        } catch (IllegalArgumentException unbearable) {
            return (String) context.handleInstantiationProblem(String.class, "", unbearable);
        }
    }
}
