package org.samenspel.governance.characteristic;

import java.util.UUID;

/**
 * What a person declared, for counting.
 *
 * @param declarationId random, another one each time that the person declares: it tells two declarations apart and nothing else
 */
public record Declared(UUID declarationId, Characteristics characteristics) {}
