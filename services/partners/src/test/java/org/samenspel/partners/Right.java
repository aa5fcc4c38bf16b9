package org.samenspel.partners;

import java.util.EnumSet;
import java.util.Set;
import org.samenspel.security.Role;

/** Who may do what, by whose the thing is: the one that keeps it, its partner, or a stranger. */
enum Right {
    /** Everybody of the network reads what organizations are called and in which others they are. */
    READ_DIRECTORY(false, Who.ALL, Who.ALL, Who.ALL, 404),
    /** Personal data: for those who keep and check it, and for the organization itself. */
    READ_CONTACT(false, Who.CHECKERS, Who.ALL, Who.NOBODY, 403),
    /** What the network organization says of others is its own. */
    KEEP_DIRECTORY(true, Who.MANAGERS, Who.NOBODY, Who.NOBODY, 403),
    /** Each organization may begin to keep something. */
    BEGIN(true, Who.MANAGERS, Who.MANAGERS, Who.MANAGERS, 403),
    /** Those who agree or take part read it; for others it is not there. */
    READ_SHARED(false, Who.ALL, Who.ALL, Who.NOBODY, 404),
    /** Those who agree or take part don't change it. */
    KEEP_SHARED(true, Who.MANAGERS, Who.NOBODY, Who.NOBODY, 404),
    /** A party does it, or the one that keeps the agreement records that it did. */
    ACT_AS_PARTY(true, Who.MANAGERS, Who.ACTORS, Who.NOBODY, 404);

    private final boolean writes;
    private final Set<Role> keeper;
    private final Set<Role> partner;
    private final Set<Role> stranger;
    private final int refusal;

    Right(boolean writes, Set<Role> keeper, Set<Role> partner, Set<Role> stranger, int refusal) {
        this.writes = writes;
        this.keeper = keeper;
        this.partner = partner;
        this.stranger = stranger;
        this.refusal = refusal;
    }

    boolean writes() {
        return writes;
    }

    boolean ofKeeper(Role role) {
        return keeper.contains(role);
    }

    boolean ofPartner(Role role) {
        return partner.contains(role);
    }

    boolean ofStranger(Role role) {
        return stranger.contains(role);
    }

    /** What a stranger is answered: 403 for one who may never do this, whatever it is about; else as if it were not there. */
    int refusalOfStranger(Role role) {
        return writes && !keeper.contains(role) && !partner.contains(role) ? 403 : refusal;
    }

    private static final class Who {
        static final Set<Role> ALL = EnumSet.allOf(Role.class);
        static final Set<Role> NOBODY = Set.of();
        static final Set<Role> MANAGERS = Set.of(Role.PARTNER_MANAGER, Role.NETWORK_COORDINATOR);
        static final Set<Role> CHECKERS = Set.of(Role.PARTNER_MANAGER, Role.NETWORK_COORDINATOR, Role.AUDITOR);
        static final Set<Role> ACTORS = Set.of(Role.PARTNER, Role.PARTNER_MANAGER, Role.NETWORK_COORDINATOR);
    }
}
