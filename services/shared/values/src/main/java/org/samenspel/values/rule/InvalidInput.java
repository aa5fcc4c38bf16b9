package org.samenspel.values.rule;

import java.util.List;

/** The input can't be accepted, for reasons that are no business rule of their own. Answered 400. */
public class InvalidInput extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Issue> issues;

    public InvalidInput(Issue issue) {
        this(List.of(issue));
    }

    /** @throws IllegalArgumentException if there is no issue */
    public InvalidInput(List<Issue> issues) {
        super("The input is not valid");
        if (issues.isEmpty()) {
            throw new IllegalArgumentException("issues must not be empty");
        }
        this.issues = List.copyOf(issues);
    }

    public List<Issue> issues() {
        return issues;
    }
}
