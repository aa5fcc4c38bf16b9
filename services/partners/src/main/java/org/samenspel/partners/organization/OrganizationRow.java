package org.samenspel.partners.organization;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organization as it is after the import of a row.
 *
 * @param id of the one that is there; null for a new one
 * @param key by which a report names it
 * @param contact whom to ask for, if the row says somebody who isn't there in these words
 */
record OrganizationRow(
        @Nullable UUID id,
        String key,
        OrganizationProfile profile,
        @Nullable ContactRow contact) {}
