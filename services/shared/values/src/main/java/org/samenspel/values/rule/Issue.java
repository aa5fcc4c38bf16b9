package org.samenspel.values.rule;

import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with the input, where it is and why; the shape of the Belgif REST guide.
 *
 * @param in where it was given: {@code body}, {@code query}, {@code path} or {@code header}
 * @param name the property or parameter; a property inside others as {@code items[2].title}
 * @param value what was given, if that is a short scalar and helps; null otherwise
 * @param detail one sentence for a person
 * @param type the URN of the kind of issue
 */
public record Issue(String in, String name, @Nullable Object value, String detail, String type) {

    /** The beginning of every issue type of the Belgif guide. */
    public static final String INPUT_VALIDATION = "urn:problem-type:belgif:input-validation:";

    public static final String SCHEMA_VIOLATION = INPUT_VALIDATION + "schemaViolation";
    public static final String UNKNOWN_PARAMETER = INPUT_VALIDATION + "unknownParameter";
    public static final String INVALID_INPUT = INPUT_VALIDATION + "invalidInput";
    public static final String REQUIRED_INPUT = INPUT_VALIDATION + "requiredInput";
    public static final String OUT_OF_RANGE = INPUT_VALIDATION + "outOfRange";
    public static final String REFERENCED_RESOURCE_NOT_FOUND = INPUT_VALIDATION + "referencedResourceNotFound";

    private static final String BODY = "body";

    /** A property of the body does not have the form the contract asks. */
    public static Issue schemaViolation(String name, @Nullable Object value, String detail) {
        return new Issue(BODY, name, value, detail, SCHEMA_VIOLATION);
    }

    /** A property of the body has the right form but can't be accepted. */
    public static Issue invalid(String name, @Nullable Object value, String detail) {
        return new Issue(BODY, name, value, detail, INVALID_INPUT);
    }

    /** A property of the body is missing. */
    public static Issue required(String name) {
        return new Issue(BODY, name, null, name + " is required", REQUIRED_INPUT);
    }

    /** A property of the body lies outside its limits. */
    public static Issue outOfRange(String name, @Nullable Object value, String detail) {
        return new Issue(BODY, name, value, detail, OUT_OF_RANGE);
    }

    /** A property of the body names something that does not exist. */
    public static Issue referenceNotFound(String name, Object value) {
        return new Issue(BODY, name, value, name + " does not exist", REFERENCED_RESOURCE_NOT_FOUND);
    }

    /** The same issue, of a property inside of this one. */
    public Issue within(String property) {
        return in.equals(BODY) ? new Issue(in, property + "." + name, value, detail, type) : this;
    }

    /** The same issue, found elsewhere: {@code query}, {@code path} or {@code header}. */
    public Issue in(String place) {
        return new Issue(place, name, value, detail, type);
    }
}
