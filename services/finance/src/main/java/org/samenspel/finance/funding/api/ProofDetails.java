package org.samenspel.finance.funding.api;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.samenspel.finance.funding.Proof;
import org.samenspel.values.Money;

/** A proof as callers read it. */
public record ProofDetails(URI href, UUID id, UUID fundingId, String cost, LocalDate incurredOn, Money amount) {

    static ProofDetails of(Proof proof, UriInfo uri) {
        return new ProofDetails(
                uri.getBaseUriBuilder()
                        .path(ProofResource.class)
                        .path(proof.id().toString())
                        .build(proof.fundingId()),
                proof.id(),
                proof.fundingId(),
                proof.cost(),
                proof.incurredOn(),
                proof.amount());
    }
}
