package org.samenspel.partners.obligation;

import java.time.LocalDate;
import java.util.UUID;
import org.samenspel.security.Organization;

/** That a party asked for something, which starts a window. */
public record Request(UUID id, Organization requestedBy, LocalDate requestedOn) {}
