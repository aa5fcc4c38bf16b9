package org.samenspel.governance.body;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspel.governance.person.Incompatibility;
import org.samenspel.governance.rule.CompositionRule;
import org.samenspel.governance.rule.Share;

/**
 * What the statutes said of how a body decides and is composed, before others took their place.
 *
 * @param appliesFrom their first day; null when it is not known, at most of the oldest
 * @param size how many seats there were at most; null where it was as in the next statutes that say it
 * @param quorum the part of its members that must be in the room to decide; null when nothing said so
 * @param majority simple unless said otherwise
 * @param procedure what more was said
 * @param rules what was asked of its composition; null where it was as in the next statutes that say it
 * @param incompatibilities what did not go together with a seat in it; null where it was as in the next statutes that say it
 */
public record Statutes(
        @Nullable LocalDate appliesFrom,
        @Nullable @Min(1) @Max(BodyContent.LARGEST_BODY) Integer size,
        @Nullable Share quorum,
        Majority majority,
        Procedure procedure,

        @Nullable @Size(max = BodyContent.MOST_RULES) List<@NotNull CompositionRule> rules,

        @Nullable @Size(max = BodyContent.MOST_RULES) List<@NotNull Incompatibility> incompatibilities) {

    /** @throws IllegalArgumentException if two rules have the same code */
    public Statutes {
        majority = majority == null ? Majority.SIMPLE : majority;
        procedure = procedure == null ? Procedure.UNSAID : procedure;
        rules = rules == null ? null : BodyContent.eachWithItsCode(rules);
        incompatibilities = incompatibilities == null ? null : BodyContent.eachOnce(incompatibilities);
    }

    /** Whether only their days differ. */
    boolean sayTheSameAs(Statutes others) {
        return new Statutes(others.appliesFrom, size, quorum, majority, procedure, rules, incompatibilities)
                .equals(others);
    }

    boolean applyBy(LocalDate day) {
        return appliesFrom == null || !appliesFrom.isAfter(day);
    }
}
