package org.samenspel.partners.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.rule.RuleViolation;

/**
 * That a party leaves, as it said so.
 *
 * @param givenOn from when the period runs
 * @param form how it was given; null when nobody knows
 * @param lastDay that the party chose; null for the first one that it may
 * @param atEndOfTerm whether it leaves at the end of a term that would be renewed
 * @param proof of a registered letter: the number of the post, or where the receipt is kept
 */
public record Notice(
        LocalDate givenOn,
        NoticeRule.@Nullable Form form,
        @Nullable LocalDate lastDay,
        boolean atEndOfTerm,
        @Nullable String proof) {

    /**
     * The last day of the party.
     *
     * @param rules how it may leave; of parties that merged, in the way of any of them
     * @param endsOn the last day of the agreement, as it is known; null when there is none
     * @throws RuleViolation {@code noNoticeRule}, {@code noticeForm}, {@code noticeTooShort} or {@code termEndsByItself}
     */
    LocalDate lastDay(List<NoticeRule> rules, Terms terms, @Nullable LocalDate endsOn) {
        if (atEndOfTerm) {
            return endOfTerm(rules, terms, endsOn);
        }
        if (rules.isEmpty()) {
            throw new RuleViolation(AgreementRule.NO_NOTICE_RULE, "End the agreement by consent of all parties");
        }
        NoticeRule rule = allowing(rules);
        LocalDate first = rule.lastDay(givenOn);
        if (lastDay != null && lastDay.isBefore(first)) {
            throw AgreementRule.NOTICE_TOO_SHORT.brokenBy(
                    "lastDay",
                    "The earliest last day is %s; for %s notice had to be given by %s"
                            .formatted(first, lastDay, rule.latestFor(lastDay)));
        }
        return lastDay == null ? first : lastDay;
    }

    /** The same, once its last day is known. */
    Notice until(LocalDate last) {
        return new Notice(givenOn, form, last, atEndOfTerm, proof);
    }

    private LocalDate endOfTerm(List<NoticeRule> rules, Terms terms, @Nullable LocalDate endsOn) {
        if (!rules.isEmpty()) {
            allowing(rules);
        }
        LocalDate end = terms.endByNotice(givenOn);
        if (end == null) {
            throw terms.lastDay() == null ? withoutTerms() : endsByItself(endsOn);
        }
        return end;
    }

    private static RuleViolation withoutTerms() {
        return new RuleViolation(
                AgreementRule.NO_NOTICE_RULE, "The agreement has no term that ends: leave out atEndOfTerm");
    }

    private static RuleViolation endsByItself(@Nullable LocalDate endsOn) {
        return new RuleViolation(
                AgreementRule.TERM_ENDS_BY_ITSELF,
                "The agreement ends by itself on %s, and no notice is needed; to leave before, leave out atEndOfTerm"
                        .formatted(endsOn));
    }

    private NoticeRule allowing(List<NoticeRule> rules) {
        return rules.stream()
                .filter(rule -> rule.allows(form))
                .findFirst()
                .orElseThrow(() ->
                        AgreementRule.NOTICE_FORM.brokenBy("form", "Say how it was given; agreed is: " + forms(rules)));
    }

    private static String forms(List<NoticeRule> rules) {
        return rules.stream()
                .map(NoticeRule::form)
                .filter(Objects::nonNull)
                .distinct()
                .map(agreed -> agreed.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(" or "));
    }

    /** Never the proof: it may name a person. */
    @Override
    public String toString() {
        return "Notice[givenOn=" + givenOn + "]";
    }
}
