package org.samenspel.governance.body;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspel.governance.person.Incompatibility;
import org.samenspel.governance.rule.CompositionRule;
import org.samenspel.governance.rule.Share;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;

/**
 * What may change about a body.
 *
 * @param size how many seats there are at most; null when nothing says so
 * @param period when it exists; null when nothing says so
 * @param quorum the part of its members that must be in the room to decide; null when nothing says so
 * @param rules what is asked of its composition
 * @param incompatibilities what does not go together with a seat in it
 */
public record BodyContent(
        LocalizedText name,
        @Nullable Integer size,
        @Nullable Period period,
        @Nullable Share quorum,
        Majority majority,
        List<CompositionRule> rules,
        List<Incompatibility> incompatibilities) {

    public BodyContent {
        rules = List.copyOf(rules);
        incompatibilities = incompatibilities.stream().distinct().toList();
    }
}
