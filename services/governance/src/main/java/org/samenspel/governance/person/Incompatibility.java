package org.samenspel.governance.person;

/** What does not go together with a seat in a body that says so. */
public enum Incompatibility {
    /** A paid executive political mandate of any level. */
    PAID_EXECUTIVE_POLITICAL_MANDATE,
    /** Paid services to the organization, or contracts with it. */
    PAID_SERVICES_OR_CONTRACTS;

    /** Whether somebody with this other mandate may not have the seat. */
    public boolean excludes(OtherMandateContent other) {
        return switch (this) {
            case PAID_EXECUTIVE_POLITICAL_MANDATE ->
                other.kind() == OtherMandateKind.POLITICAL && other.executive() && other.paid();
            case PAID_SERVICES_OR_CONTRACTS -> other.kind() == OtherMandateKind.SUPPLIER;
        };
    }
}
