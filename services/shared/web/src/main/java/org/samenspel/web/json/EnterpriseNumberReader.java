package org.samenspel.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import org.samenspel.values.EnterpriseNumber;

/** Reads an enterprise number as people write it. */
class EnterpriseNumberReader extends StdScalarDeserializer<EnterpriseNumber> {

    private static final long serialVersionUID = 1;

    EnterpriseNumberReader() {
        super(EnterpriseNumber.class);
    }

    @Override
    public EnterpriseNumber deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (EnterpriseNumber) context.handleUnexpectedToken(String.class, parser);
        }
        String text = parser.getText();
        try {
            return EnterpriseNumber.parse(text);
        } catch (IllegalArgumentException e) {
            return (EnterpriseNumber) context.handleWeirdStringValue(EnterpriseNumber.class, text, e.getMessage());
        }
    }
}
