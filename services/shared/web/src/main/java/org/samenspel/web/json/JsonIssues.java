package org.samenspel.web.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;

/** Says what is wrong with JSON in words for the client: nothing of Jackson's messages, which name our classes. */
public final class JsonIssues {

    private static final String WHOLE_BODY = "body";
    private static final int LONGEST_VALUE = 100;

    private JsonIssues() {}

    /** The issues behind what Jackson threw. */
    public static List<Issue> of(JsonProcessingException exception) {
        return switch (exception) {
            case UnrecognizedPropertyException unknown -> List.of(unknownProperty(unknown));
            case ValueInstantiationException refused -> ofConstructor(refused);
            case InvalidFormatException invalid -> List.of(invalidFormat(invalid));
            case MismatchedInputException mismatched -> List.of(mismatch(mismatched));
            case JsonMappingException wrapper -> List.of(unreadable(name(wrapper), cause(wrapper)));
            default -> List.of(unreadable(WHOLE_BODY, exception));
        };
    }

    private static Issue unknownProperty(UnrecognizedPropertyException exception) {
        String name = name(exception);
        return new Issue("body", name, null, name + " is not a property of the contract", Issue.UNKNOWN_PARAMETER);
    }

    /** The checks in the constructors of our records throw {@link IllegalArgumentException} with a message for people. */
    private static List<Issue> ofConstructor(ValueInstantiationException exception) {
        return switch (exception.getCause()) {
            case InvalidInput invalid -> invalid.issues();
            case IllegalArgumentException refused ->
                List.of(Issue.invalid(name(exception), null, String.valueOf(refused.getMessage())));
            case null, default ->
                List.of(Issue.schemaViolation(name(exception), null, "A required property is missing"));
        };
    }

    private static Issue invalidFormat(InvalidFormatException exception) {
        Class<?> type = exception.getTargetType();
        String message = exception.getOriginalMessage();
        int own = message.lastIndexOf(": ");
        // Jackson puts our own readers' messages, which begin with "must", behind its own.
        String detail =
                own >= 0 && message.startsWith("must", own + 2) ? message.substring(own + 2) : JsonForm.of(type);
        return Issue.schemaViolation(name(exception), shown(exception.getValue()), detail);
    }

    private static Issue mismatch(MismatchedInputException exception) {
        // Jackson has no exception of its own for this.
        if (exception.getOriginalMessage().startsWith("Cannot map `null`")) {
            return Issue.required(name(exception));
        }
        Class<?> type = exception.getTargetType();
        return Issue.schemaViolation(
                name(exception), null, type == null ? "is not of the right form" : JsonForm.of(type));
    }

    /** What is wrong while an object is read comes wrapped, with the path to it. */
    private static JsonProcessingException cause(JsonMappingException wrapper) {
        return wrapper.getCause() instanceof JsonProcessingException cause ? cause : wrapper;
    }

    private static Issue unreadable(String name, JsonProcessingException exception) {
        String message = exception.getOriginalMessage();
        String place = place(exception.getLocation());
        if (exception instanceof InputCoercionException) {
            return Issue.outOfRange(name, null, "is too large or too small a number");
        }
        if (exception instanceof StreamConstraintsException) {
            return Issue.outOfRange(name, null, "is nested too deep, or has a text or number that is too long" + place);
        }
        if (message.startsWith("Duplicate field")) {
            return Issue.schemaViolation(name, null, "A property is given twice" + place);
        }
        if (message.startsWith("Non-standard token")) {
            return Issue.schemaViolation(name, null, "NaN and Infinity are not JSON" + place);
        }
        return Issue.schemaViolation(WHOLE_BODY, null, "The body is not valid JSON" + place);
    }

    private static String place(@Nullable JsonLocation location) {
        return location == null ? "" : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
    }

    private static String name(JsonMappingException exception) {
        var name = new StringBuilder();
        for (var step : exception.getPath()) {
            if (step.getFieldName() == null) {
                name.append('[').append(step.getIndex()).append(']');
            } else {
                name.append(name.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return name.isEmpty() ? WHOLE_BODY : name.toString();
    }

    private static @Nullable Object shown(@Nullable Object value) {
        boolean scalar = value instanceof String text && !text.isEmpty() && text.length() <= LONGEST_VALUE
                || value instanceof Number
                || value instanceof Boolean;
        return scalar ? value : null;
    }
}
