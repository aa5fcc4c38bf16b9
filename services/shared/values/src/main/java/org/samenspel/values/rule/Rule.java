package org.samenspel.values.rule;

import java.util.List;
import org.samenspel.values.LocalizedText;

/**
 * A business rule, by name. Each feature has one enum of its rules; a broken rule becomes the problem type
 * {@code urn:problem-type:samenspel:<code>}.
 */
public interface Rule {

    /** What the rule is: all that an enum of rules has to say. */
    Statement statement();

    /** The name in lowerCamelCase, such as {@code planExists}. It is public and stays what it is. */
    default String code() {
        return statement().code();
    }

    /** Whether asking again later, with the same input, could succeed. */
    default Kind kind() {
        return statement().kind();
    }

    /** What the rule says, as people read it, in nl, fr and en. */
    default LocalizedText title() {
        return statement().title();
    }

    /**
     * This rule, broken by one property of the body.
     *
     * @param property its name, or {@code items[2].title} inside others
     * @param detail one sentence about this occurrence, for a person; never personal data
     */
    default RuleViolation brokenBy(String property, String detail) {
        return new RuleViolation(this, detail, List.of(Issue.invalid(property, null, detail)));
    }

    /**
     * What a rule is.
     *
     * @param code the name in lowerCamelCase
     * @param kind what a violation is about
     * @param title what the rule says, in nl, fr and en
     */
    record Statement(String code, Kind kind, LocalizedText title) {}

    /** What a violation is about, which decides the HTTP status. */
    enum Kind {
        /** The input breaks the rule whatever the state: answered 400. */
        INPUT,
        /** The input is fine but the state of things does not allow it: answered 409. */
        STATE
    }
}
