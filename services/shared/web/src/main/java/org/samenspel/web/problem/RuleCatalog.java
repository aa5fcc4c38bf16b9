package org.samenspel.web.problem;

import java.util.List;
import java.util.Map;
import org.samenspel.values.rule.Rule;

/**
 * The rules of a service, as one CDI bean per service; they are listed at {@code /refData/problemTypes} beside the general
 * problem types.
 */
public interface RuleCatalog {

    /** All rules, of all features. */
    List<? extends Rule> rules();

    /**
     * Which rule a database constraint guards, by the constraint's name. A violation of the constraint, also when two
     * requests race, is then answered as a violation of the rule. A constraint that is not named here is a fault of ours.
     */
    default Map<String, Guarded> constraints() {
        return Map.of();
    }

    /**
     * A rule that a database constraint guards.
     *
     * @param detail one sentence that says what to do, for a person; never personal data
     */
    record Guarded(Rule rule, String detail) {}
}
