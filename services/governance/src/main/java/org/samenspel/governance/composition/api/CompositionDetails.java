package org.samenspel.governance.composition.api;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.governance.composition.RuleResult;

/**
 * A composition as callers read it.
 *
 * @param warnings what seats broke up to that day, after they were given
 * @param holds whether every rule holds; null when none fails and one can't be published
 */
public record CompositionDetails(
        URI href,
        UUID bodyId,
        LocalDate date,
        @Nullable Boolean holds,
        List<RuleResult> rules,
        List<SeatWarningDetails> warnings) {

    static CompositionDetails of(
            UUID bodyId, LocalDate date, List<RuleResult> rules, List<SeatWarningDetails> warnings, UriInfo uri) {
        return new CompositionDetails(uri.getRequestUri(), bodyId, date, all(rules), rules, warnings);
    }

    private static @Nullable Boolean all(List<RuleResult> rules) {
        if (rules.stream().anyMatch(rule -> Boolean.FALSE.equals(rule.holds()))) {
            return false;
        }
        return rules.stream().anyMatch(rule -> rule.holds() == null) ? null : true;
    }
}
