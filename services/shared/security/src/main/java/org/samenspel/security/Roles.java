package org.samenspel.security;

/**
 * The names of the roles as tokens carry them, for {@code @RolesAllowed(Roles.PLANNER)}: an annotation takes constants only.
 * Everywhere else use {@link Role}.
 */
public final class Roles {
    public static final String NETWORK_COORDINATOR = "networkCoordinator";
    public static final String PARTNER_MANAGER = "partnerManager";
    public static final String PLANNER = "planner";
    public static final String CONSULTATION_MANAGER = "consultationManager";
    public static final String GOVERNANCE_SECRETARY = "governanceSecretary";
    public static final String FINANCE_OFFICER = "financeOfficer";
    public static final String AUDITOR = "auditor";
    public static final String PARTNER = "partner";
    public static final String PRIVACY_OFFICER = "privacyOfficer";
    public static final String ADMINISTRATOR = "administrator";

    private Roles() {}
}
