package org.samenspel.finance.funding;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.Money;

/**
 * An organization that pays, alone or with others.
 *
 * @param amount what it pays of the whole; null as long as that is not known
 */
public record Grantor(UUID organizationId, @Nullable Money amount) {}
