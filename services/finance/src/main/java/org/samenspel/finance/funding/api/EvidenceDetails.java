package org.samenspel.finance.funding.api;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.api.References;
import org.samenspel.finance.funding.Evidence;
import org.samenspel.values.Money;
import org.samenspel.web.href.Linked;

/** Evidence as callers read it. */
public record EvidenceDetails(
        URI href,
        UUID id,
        UUID fundingSourceId,
        String cost,
        LocalDate incurredOn,
        Money amount,
        @Nullable LocalDate withdrawnOn,
        @Nullable String withdrawalReason)
        implements Linked {

    static EvidenceDetails of(Evidence evidence, References references) {
        return new EvidenceDetails(
                references.href(EvidenceResource.class, evidence.fundingSourceId(), evidence.id()),
                evidence.id(),
                evidence.fundingSourceId(),
                evidence.cost(),
                evidence.incurredOn(),
                evidence.amount(),
                evidence.withdrawnOn(),
                evidence.withdrawalReason());
    }
}
