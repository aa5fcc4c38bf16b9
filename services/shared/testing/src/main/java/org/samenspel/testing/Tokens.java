package org.samenspel.testing;

import java.time.Duration;
import java.util.List;

/** Signed access tokens for tests: ready-made ones, and {@link #of} for the rest. */
public final class Tokens {
    /** LEVL, the network organization of the sources. */
    public static final String LEVL = "0478953435";

    /** VVSG, a partner organization. */
    public static final String VVSG = "0451857573";

    /** A partner organization that has nothing to do with the others. */
    public static final String OTHER_PARTNER = "1000000021";

    /** The codes of all roles. A contract that names another fails {@code ContractRules}. */
    public static final List<String> ROLES = List.of(
            "networkCoordinator",
            "partnerManager",
            "planner",
            "consultationManager",
            "governanceSecretary",
            "financeOfficer",
            "auditor",
            "partner",
            "privacyOfficer",
            "administrator");

    private Tokens() {}

    /** A token with these roles and no organization yet. */
    public static Token of(String... roles) {
        return Token.of(roles);
    }

    public static String networkCoordinator() {
        return of("networkCoordinator").organization("kbo", LEVL).sign();
    }

    public static String planner() {
        return of("planner").organization("kbo", LEVL).sign();
    }

    public static String consultationManager() {
        return of("consultationManager").organization("kbo", LEVL).sign();
    }

    public static String auditor() {
        return of("auditor").organization("kbo", LEVL).sign();
    }

    /** VVSG's own client. */
    public static String partner() {
        return of("partner").organization("kbo", VVSG).sign();
    }

    /** The client of another partner than VVSG. */
    public static String otherPartner() {
        return of("partner").organization("kbo", OTHER_PARTNER).sign();
    }

    /** A planner's token meant for another platform. */
    public static String wrongAudience() {
        return levlPlanner().audience("another-platform").sign();
    }

    /** A planner's token of an issuer that is not ours. */
    public static String wrongIssuer() {
        return levlPlanner().issuer("http://issuer.test/realms/another").sign();
    }

    /** A planner's token that expired ten minutes ago. */
    public static String expired() {
        return levlPlanner().validFor(Duration.ofMinutes(-10)).sign();
    }

    /** A planner's token without a signature. */
    public static String algNone() {
        return Forged.unsigned(planner());
    }

    /** A planner's token signed by a key that is not the issuer's. */
    public static String wrongKey() {
        return Forged.byAnotherKey(levlPlanner());
    }

    /** A planner's token signed by a key that its own header brings along. */
    public static String keyInHeader() {
        return Forged.byKeyInHeader(levlPlanner());
    }

    /** A planner's token that does not say whom it speaks of. */
    public static String withoutSubject() {
        return levlPlanner().signWithout("sub");
    }

    /** A planner's token of nobody with a name. */
    public static String blankSubject() {
        return levlPlanner().subject(" ").sign();
    }

    /** A planner's token that was issued now, for two hours. */
    public static String longLived() {
        return levlPlanner().validFor(Duration.ofHours(2)).sign();
    }

    /** A planner's token for half an hour that begins in half an hour. */
    public static String issuedLater() {
        long later = System.currentTimeMillis() / 1000 + Duration.ofMinutes(30).toSeconds();
        return levlPlanner().claim("iat", later).validFor(Duration.ofHours(1)).sign();
    }

    /** A planner's token of no type, as another provider may give it. */
    public static String withoutType() {
        return levlPlanner().signWithout("typ");
    }

    /** A planner's ID token, which says who somebody is but opens nothing. */
    public static String idToken() {
        return levlPlanner().claim("typ", "ID").sign();
    }

    private static Token levlPlanner() {
        return of("planner").organization("kbo", LEVL);
    }
}
