package org.samenspel.governance.balance.api;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.samenspel.governance.balance.Answer;
import org.samenspel.governance.balance.BalanceSheet;

/** A balance as callers read it. */
public record BalanceDetails(URI href, UUID id, LocalDate date, int people, List<Answer> answers) {

    static BalanceDetails of(BalanceSheet balance, UriInfo uri) {
        return new BalanceDetails(
                uri.getBaseUriBuilder()
                        .path(BalanceResource.class)
                        .path(balance.id().toString())
                        .build(),
                balance.id(),
                balance.date(),
                balance.people(),
                balance.answers());
    }
}
