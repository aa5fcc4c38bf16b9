package org.samenspel.security;

import java.util.Optional;

/** Says for whom callers act: the directory of organizations, to which this library only passes the claim. */
public interface Represented {

    /** For whom callers with this claim act today; empty when no such organization is registered. */
    Optional<Representation> by(OrganizationClaim claim);
}
