package org.samenspel.values.rule;

import java.util.List;
import java.util.Objects;

/** A business rule was broken; answered 400 or 409 as the {@linkplain Rule#kind() kind} of the rule says. */
public class RuleViolation extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Rule rule;
    private final transient List<Issue> issues;

    /**
     * A rule about the state of things; one about the input says which part of it, by {@link Rule#brokenBy} or with issues.
     *
     * @param detail one sentence about this occurrence, for a person; never personal data
     */
    public RuleViolation(Rule rule, String detail) {
        this(rule, detail, List.of());
    }

    /** @param issues the parts of the input that break the rule */
    public RuleViolation(Rule rule, String detail, List<Issue> issues) {
        super(detail);
        this.rule = rule;
        this.issues = List.copyOf(issues);
    }

    public Rule rule() {
        return rule;
    }

    public String detail() {
        return Objects.requireNonNull(getMessage());
    }

    public List<Issue> issues() {
        return issues;
    }
}
