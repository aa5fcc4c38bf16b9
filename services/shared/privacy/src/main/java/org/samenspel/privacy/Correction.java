package org.samenspel.privacy;

/**
 * How what stands at a place is put right: nothing does that by itself.
 *
 * @param operation of the contract, with which it begins, such as {@code changeContact}
 * @param path of what it is done to, within the service
 */
public record Correction(String operation, String path) {}
