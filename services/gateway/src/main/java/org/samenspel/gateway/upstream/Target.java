package org.samenspel.gateway.upstream;

import java.net.URI;

/**
 * Where a request goes.
 *
 * @param service the name in the path
 * @param origin scheme, host and port of the service
 * @param anonymous whether the operation is public, so that the service must not learn who calls
 */
public record Target(String service, URI origin, boolean anonymous) {}
