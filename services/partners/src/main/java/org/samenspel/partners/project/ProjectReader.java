package org.samenspel.partners.project;

import java.util.UUID;
import org.samenspel.security.Organization;

/**
 * Who reads projects.
 *
 * @param registeredAs the organization's id here; one that belongs to nobody if it is not registered
 */
public record ProjectReader(Organization organization, UUID registeredAs) {}
