package org.samenspel.values.rule;

import java.util.List;

/**
 * A part of the body that a rule is asked about as if it were the whole: what is wrong with it is named where it stands.
 * {@snippet :
 * new InputPart("content").check(() -> service.change(source, body.content()));
 * }
 *
 * @param property the name of the part, such as {@code content}: {@code grantors} becomes {@code content.grantors}
 */
public record InputPart(String property) {

    /**
     * Does something with the part.
     *
     * @throws RuleViolation what was thrown, with names of the whole
     * @throws InvalidInput the same
     */
    public void check(Runnable use) {
        try {
            use.run();
        } catch (RuleViolation broken) {
            throw new RuleViolation(broken.rule(), broken.detail(), within(broken.issues()));
        } catch (InvalidInput invalid) {
            throw new InvalidInput(within(invalid.issues()));
        }
    }

    private List<Issue> within(List<Issue> issues) {
        return issues.stream().map(issue -> issue.within(property)).toList();
    }
}
