package org.samenspel.governance.person;

import org.samenspel.values.Period;

/**
 * What is registered of an other mandate.
 *
 * @param title such as "member of the municipal advisory council"
 * @param organization where, by its name
 * @param executive whether it is one of executive power
 */
public record OtherMandateContent(
        OtherMandateKind kind, String title, String organization, boolean paid, boolean executive, Period period) {}
