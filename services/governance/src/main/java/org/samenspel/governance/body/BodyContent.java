package org.samenspel.governance.body;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samenspel.governance.person.Incompatibility;
import org.samenspel.governance.rule.CompositionRule;
import org.samenspel.governance.rule.Share;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;
import org.samenspel.web.text.Name;

/**
 * What may change about a body.
 *
 * @param size how many seats there are at most; null when nothing says so
 * @param period when it exists; null when nothing says so
 * @param quorum the part of its members that must be in the room to decide; null when nothing says so
 * @param majority simple unless said otherwise
 * @param procedure what more is said of how it decides
 * @param rules what is asked of its composition
 * @param incompatibilities what does not go together with a seat in it
 */
public record BodyContent(
        @NotNull @Name LocalizedText name,

        @Nullable @Min(1) @Max(LARGEST_BODY) Integer size,
        @Nullable Period period,
        @Nullable Share quorum,
        Majority majority,
        Procedure procedure,

        @Size(max = MOST_RULES) List<@NotNull CompositionRule> rules,

        @Size(max = MOST_RULES) List<@NotNull Incompatibility> incompatibilities) {

    public static final int LARGEST_BODY = 1000;
    public static final int MOST_RULES = 50;

    /** @throws IllegalArgumentException if two rules have the same code */
    public BodyContent {
        majority = majority == null ? Majority.SIMPLE : majority;
        procedure = procedure == null ? Procedure.UNSAID : procedure;
        rules = rules == null ? List.of() : rules.stream().toList();
        incompatibilities = incompatibilities == null
                ? List.of()
                : incompatibilities.stream().distinct().toList();
        List<String> codes = rules.stream()
                .filter(Objects::nonNull)
                .map(CompositionRule::code)
                .toList();
        if (codes.stream().distinct().count() < codes.size()) {
            throw new IllegalArgumentException("rules must each have a code of their own");
        }
    }

    public boolean existsOn(LocalDate day) {
        return period == null || period.contains(day);
    }

    /** What a vote on a kind of subject needs: what the statutes say of it, else the law, else what holds for this body. */
    public VotingRule votingRule(SubjectKind subject) {
        VotingRule usual = subject.byLaw() == null
                ? new VotingRule(majority, quorum, null, procedure.chairBreaksTies())
                : subject.byLaw();
        return procedure
                .on(subject)
                .map(power -> new VotingRule(
                        power.majority() == null ? usual.majority() : power.majority(),
                        power.quorum() == null ? usual.quorum() : power.quorum(),
                        power.secondMeetingAfterDays() == null
                                ? usual.secondMeetingAfterDays()
                                : power.secondMeetingAfterDays(),
                        power.castingVote() == null ? usual.chairBreaksTies() : power.castingVote()))
                .orElse(usual);
    }
}
