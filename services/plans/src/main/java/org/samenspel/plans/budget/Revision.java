package org.samenspel.plans.budget;

/**
 * Which of the versions of a budget it is.
 *
 * @param reference the same in all of them
 * @param number 1 for the first; the highest is in force
 */
public record Revision(String reference, int number) {}
