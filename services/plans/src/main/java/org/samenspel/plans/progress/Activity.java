package org.samenspel.plans.progress;

/**
 * What is being done, whatever it reaches.
 *
 * @param actions how many there are
 * @param measuredActions those of which something was measured
 * @param meetingsHeld different meetings that count on an indicator of the actions
 */
record Activity(long actions, long measuredActions, long meetingsHeld) {}
