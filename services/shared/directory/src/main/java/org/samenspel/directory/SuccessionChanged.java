package org.samenspel.directory;

import java.util.UUID;

/**
 * Another one goes on for an organization than was known, or nobody anymore; told in the transaction that keeps it.
 *
 * @param before who went on for whom, as was known until now
 * @param after as is known from now on
 */
public record SuccessionChanged(UUID organizationId, Successions before, Successions after) {}
