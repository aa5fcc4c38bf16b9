package org.samenspel.gateway.upstream;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.gateway.access.Identity;
import org.samenspel.gateway.access.Passage;

/**
 * Where a request goes.
 *
 * @param service the name in the path
 * @param origin scheme, host and port of the service
 * @param identity what becomes of the caller's token
 * @param passage how its body gets there
 * @param submitTo of what is gathered: the campaign
 */
public record Target(
        String service,
        URI origin,
        Identity identity,
        Passage passage,
        @Nullable UUID submitTo) {}
