package org.samenspel.governance.body;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the other features know of a body.
 *
 * @param agreementId null when it is a body of the organization itself
 */
public record BodyScope(
        UUID id, UUID organizationId, String code, @Nullable UUID agreementId, BodyContent content) {}
