package org.samenspel.security;

import java.util.Arrays;
import java.util.Optional;

/** What a caller may be in the network. A token may carry more roles; those we don't know are ignored. */
public enum Role {
    /** Leads the network organization: decides and publishes. */
    NETWORK_COORDINATOR(Roles.NETWORK_COORDINATOR),
    /** Keeps organizations, agreements and obligations. */
    PARTNER_MANAGER(Roles.PARTNER_MANAGER),
    /** Writes plans and measures indicators. */
    PLANNER(Roles.PLANNER),
    /** Prepares, opens and closes consultations. */
    CONSULTATION_MANAGER(Roles.CONSULTATION_MANAGER),
    /** Keeps bodies, meetings and decisions. */
    GOVERNANCE_SECRETARY(Roles.GOVERNANCE_SECRETARY),
    /** Keeps budgets, funding sources and settlements. */
    FINANCE_OFFICER(Roles.FINANCE_OFFICER),
    /** Reads everything of the organization, changes nothing. */
    AUDITOR(Roles.AUDITOR),
    /** A partner organization's own client. */
    PARTNER(Roles.PARTNER),
    /** Answers people who ask what is kept of them, and sees it corrected or erased. */
    PRIVACY_OFFICER(Roles.PRIVACY_OFFICER),
    /** Keeps accounts, clients and their roles at the provider; no operation asks for it. */
    ADMINISTRATOR(Roles.ADMINISTRATOR);

    private final String code;

    Role(String code) {
        this.code = code;
    }

    /** The name in tokens and contracts, such as {@code networkCoordinator}. */
    public String code() {
        return code;
    }

    /** The role with this code; empty for a role of another system. */
    public static Optional<Role> of(String code) {
        return Arrays.stream(values()).filter(role -> role.code.equals(code)).findFirst();
    }
}
