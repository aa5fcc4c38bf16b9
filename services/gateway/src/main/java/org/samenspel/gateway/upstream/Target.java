package org.samenspel.gateway.upstream;

import java.net.URI;
import org.samenspel.gateway.access.Identity;

/**
 * Where a request goes.
 *
 * @param service the name in the path
 * @param origin scheme, host and port of the service
 * @param identity what becomes of the caller's token
 * @param document whether the body is a document, which passes as it comes
 */
public record Target(String service, URI origin, Identity identity, boolean document) {}
