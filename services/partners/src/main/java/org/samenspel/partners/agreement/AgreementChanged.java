package org.samenspel.partners.agreement;

/** Fired inside the service, in the transaction of the change, when the days between which an agreement counts may be others. */
public record AgreementChanged(AgreementScope agreement) {}
