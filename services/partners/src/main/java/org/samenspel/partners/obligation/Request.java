package org.samenspel.partners.obligation;

import java.time.LocalDate;
import java.util.UUID;

/** That a party asked for something, which starts a window. */
public record Request(UUID id, UUID requestedById, LocalDate requestedOn) {}
