package org.samenspel.local.fault;

/**
 * Something that goes wrong, and how it is known that the platform holds.
 *
 * @param name as it is asked for, and as the page of what can go wrong names it
 * @param invariant the one that it tries, such as I8
 * @param trial does it
 * @param control without this protection the trial must fall, else it shows nothing
 */
record Fault(String name, String invariant, Trial trial, Control control) {}
