package org.samenspel.web.problem;

import org.samenspel.values.LocalizedText;
import org.samenspel.values.problem.ProblemType;
import org.samenspel.values.rule.Rule;

/**
 * The problem type of a business rule.
 *
 * @param rule the rule that was broken
 */
public record RuleProblem(Rule rule) implements ProblemType {

    @Override
    public String urn() {
        return "urn:problem-type:samenspel:" + rule.code();
    }

    @Override
    public int status() {
        return switch (rule.kind()) {
            case INPUT -> 400;
            case STATE -> 409;
        };
    }

    @Override
    public LocalizedText title() {
        return rule.title();
    }
}
