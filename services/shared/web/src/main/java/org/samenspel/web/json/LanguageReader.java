package org.samenspel.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import java.io.IOException;
import org.samenspel.values.LocalizedText;

/** Reads what a {@link LocalizedText} says in one language. What it is of may allow less. */
class LanguageReader extends TextReader {

    private static final long serialVersionUID = 1;
    private static final int MAXIMUM_LENGTH = 2000;

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String text = super.deserialize(parser, context);
        if (text.codePointCount(0, text.length()) > MAXIMUM_LENGTH) {
            String detail = "must have at most " + MAXIMUM_LENGTH + " characters";
            return (String) context.handleWeirdStringValue(String.class, "", detail);
        }
        return text;
    }
}
