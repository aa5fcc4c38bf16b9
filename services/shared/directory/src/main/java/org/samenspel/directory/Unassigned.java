package org.samenspel.directory;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A filter of lists: what is of an organization that is divided, and named for none of its successors. All of them read it, and
 * nobody acts for it. Null means any.
 *
 * @param owners the organization and those that it went on for; nobody while it is not divided
 * @param named the matters that go to somebody who acts
 */
public record Unassigned(
        @Nullable Set<UUID> owners, @Nullable Set<UUID> named) {}
