package org.samenspel.governance.composition.api;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.samenspel.governance.composition.RuleResult;

/**
 * A composition as callers read it.
 *
 * @param holds whether every rule holds
 */
public record CompositionDetails(URI href, UUID bodyId, LocalDate date, boolean holds, List<RuleResult> rules) {

    static CompositionDetails of(UUID bodyId, LocalDate date, List<RuleResult> rules, UriInfo uri) {
        return new CompositionDetails(
                uri.getRequestUri(), bodyId, date, rules.stream().allMatch(RuleResult::holds), rules);
    }
}
