package org.samenspel.finance.sharing;

import java.time.LocalDate;

/**
 * An answer by mistake; it stays on the statement.
 *
 * @param withdrawnOn the day it was taken back
 * @param why it was taken back
 */
public record WithdrawnAnswer(StatementAnswer answer, LocalDate withdrawnOn, String why) {}
