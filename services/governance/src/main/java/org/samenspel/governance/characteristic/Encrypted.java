package org.samenspel.governance.characteristic;

import java.util.UUID;

/**
 * An encrypted declaration.
 *
 * @param declarationId random, another one for each declaration
 * @param keyId which key opens it
 * @param nonce used once with this key
 * @param content cipher text with its authentication tag
 */
record Encrypted(UUID declarationId, String keyId, byte[] nonce, byte[] content) {}
