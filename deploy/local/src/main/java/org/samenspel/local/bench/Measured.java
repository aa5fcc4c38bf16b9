package org.samenspel.local.bench;

/**
 * What a bench found.
 *
 * @param report as a program reads it
 * @param text as people do
 */
public record Measured(Object report, String text) {}
