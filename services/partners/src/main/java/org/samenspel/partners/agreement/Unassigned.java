package org.samenspel.partners.agreement;

import java.util.Set;
import java.util.UUID;

/**
 * What of parties that are divided is named for none of their successors.
 *
 * @param parties the one that is divided, with those before it
 * @param assigned what is named for a successor
 */
record Unassigned(Set<UUID> parties, Set<UUID> assigned) {}
