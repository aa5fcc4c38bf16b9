package org.samenspel.local.fuzz;

/**
 * How much is sent.
 *
 * @param examples generated requests of each kind for each operation, beside those at the limits of what its contract says
 * @param seconds after which the fuzzing of one service stops, wherever it is
 * @param seed the same one makes the same requests of the same platform
 */
public record FuzzOptions(int examples, int seconds, int seed) {}
