package org.samenspel.governance.characteristic;

/**
 * An encrypted declaration.
 *
 * @param keyId which key opens it
 * @param nonce used once with this key
 * @param content cipher text with its authentication tag
 */
record Encrypted(String keyId, byte[] nonce, byte[] content) {}
