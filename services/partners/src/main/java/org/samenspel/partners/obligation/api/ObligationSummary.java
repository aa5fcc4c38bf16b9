package org.samenspel.partners.obligation.api;

import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.samenspel.directory.api.References;
import org.samenspel.partners.obligation.Obligation;
import org.samenspel.web.href.Linked;

/**
 * An obligation in the list of those that are due.
 *
 * @param dueOn the last day of the first window in which something is still to be done
 */
public record ObligationSummary(URI href, UUID id, UUID agreementId, String code, LocalDate dueOn) implements Linked {

    static ObligationSummary of(Obligation obligation, LocalDate today, References references) {
        return new ObligationSummary(
                references.href(ObligationResource.class, obligation.agreementId(), obligation.id()),
                obligation.id(),
                obligation.agreementId(),
                obligation.code(),
                Objects.requireNonNull(obligation.dueOn(today)));
    }
}
