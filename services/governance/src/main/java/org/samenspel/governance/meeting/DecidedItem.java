package org.samenspel.governance.meeting;

/**
 * An item on which a decision stands, and who was there for it.
 *
 * @param inRoom how many were present or represented
 * @param mayDecide the members without those who had to leave
 */
record DecidedItem(String item, int inRoom, int mayDecide) {}
