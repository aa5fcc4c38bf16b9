package org.samenspel.governance.body.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samenspel.governance.body.BodyContent;
import org.samenspel.governance.body.BodyScope;
import org.samenspel.governance.body.Majority;
import org.samenspel.governance.person.Incompatibility;
import org.samenspel.governance.rule.CompositionRule;
import org.samenspel.governance.rule.Share;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;

/** What may change about a body. */
public record BodyPatch(
        @NotNull LocalizedText name,

        @Nullable @Min(1) @Max(LARGEST_BODY) Integer size,
        @Nullable Period period,
        @Nullable Share quorum,
        @Nullable Majority majority,

        @Nullable @Size(max = MOST_RULES) List<@NotNull CompositionRule> rules,

        @Nullable @Size(max = MOST_RULES) List<@NotNull Incompatibility> incompatibilities) {

    static final int LARGEST_BODY = 1000;
    static final int MOST_RULES = 50;

    public BodyPatch {
        requireCodesOnce(rules);
    }

    static BodyPatch of(BodyScope body) {
        BodyContent content = body.content();
        return new BodyPatch(
                content.name(),
                content.size(),
                content.period(),
                content.quorum(),
                content.majority(),
                content.rules(),
                content.incompatibilities());
    }

    BodyContent content() {
        return new BodyContent(
                name,
                size,
                period,
                quorum,
                majority == null ? Majority.SIMPLE : majority,
                rules == null ? List.of() : rules,
                incompatibilities == null ? List.of() : incompatibilities);
    }

    /** @throws IllegalArgumentException if two rules have the same code */
    static void requireCodesOnce(@Nullable List<CompositionRule> rules) {
        if (rules != null
                && rules.stream()
                                .filter(Objects::nonNull)
                                .map(CompositionRule::code)
                                .distinct()
                                .count()
                        < rules.stream().filter(Objects::nonNull).count()) {
            throw new IllegalArgumentException("rules must each have a code of their own");
        }
    }
}
