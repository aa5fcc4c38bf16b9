package org.samenspel.consultations.campaign;

import java.util.List;
import java.util.Set;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.RuleViolation;

/**
 * Something to know before a campaign is published, since it can't be mended afterwards.
 *
 * @param property of the campaign, or of its questionnaire as {@code questionnaire.questions[2].text}
 * @param detail one sentence for a person
 */
public record Warning(WarningCode code, String property, String detail) {

    private static final String CONFIRMED = "confirmedWarnings";

    /** Goes on only if each of the warnings is of a kind that was confirmed. */
    static void requireConfirmed(List<Warning> warnings, Set<WarningCode> confirmed) {
        List<Issue> open = warnings.stream()
                .filter(warning -> !confirmed.contains(warning.code))
                .map(Warning::issue)
                .toList();
        if (!open.isEmpty()) {
            String detail = "Mend what the issues name, or confirm their values in " + CONFIRMED;
            throw new RuleViolation(CampaignRule.WARNINGS_NOT_CONFIRMED, detail, open);
        }
    }

    private Issue issue() {
        return Issue.invalid(CONFIRMED, code.code(), property + " " + detail);
    }
}
