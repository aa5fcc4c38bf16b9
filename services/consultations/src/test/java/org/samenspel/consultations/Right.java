package org.samenspel.consultations;

import java.util.EnumSet;
import java.util.Set;
import org.samenspel.security.Role;

/** Who may do what with rounds and campaigns: of the organization that owns them, and of any other. */
enum Right {
    /** Everybody asks for a list; it shows only what the caller may see. */
    LIST,
    /** Each organization may begin something of its own. */
    BEGIN,
    /** Each organization begins campaigns in its own rounds; those of others are not there. */
    BEGIN_IN_ROUND,
    /** For those of the organization who prepare and check consultations. */
    READ_OWN,
    /** The same while it is a draft; published, it is for everybody. */
    READ,
    /** For the consultation manager of the organization. */
    CHANGE;

    static final Set<Role> INSIDERS = EnumSet.of(Role.CONSULTATION_MANAGER, Role.NETWORK_COORDINATOR, Role.AUDITOR);

    boolean writes() {
        return switch (this) {
            case BEGIN, BEGIN_IN_ROUND, CHANGE -> true;
            case LIST, READ_OWN, READ -> false;
        };
    }

    boolean ofOwner(Role role, State state) {
        return switch (this) {
            case LIST -> true;
            case BEGIN, BEGIN_IN_ROUND, CHANGE -> role == Role.CONSULTATION_MANAGER;
            case READ_OWN -> INSIDERS.contains(role);
            case READ -> state.published() || INSIDERS.contains(role);
        };
    }

    boolean ofStranger(Role role, State state) {
        return switch (this) {
            case LIST -> true;
            case BEGIN -> role == Role.CONSULTATION_MANAGER;
            case READ -> state.published();
            case BEGIN_IN_ROUND, READ_OWN, CHANGE -> false;
        };
    }

    /** What one of the organization is answered who may not: a write is refused as such, all else is not there. */
    int refusalOfOwner() {
        return writes() ? 403 : 404;
    }

    /** 403 for one who may never do this, whatever it is about, or who sees what it is about; else it is not there. */
    int refusalOfStranger(Role role, State state) {
        if (writes() && role != Role.CONSULTATION_MANAGER) {
            return 403;
        }
        return switch (this) {
            case BEGIN_IN_ROUND -> 400;
            case CHANGE -> state.published() ? 403 : 404;
            case LIST, BEGIN, READ_OWN, READ -> 404;
        };
    }

    /** How far a campaign is. */
    enum State {
        DRAFT,
        OPEN,
        CLOSED;

        boolean published() {
            return this != DRAFT;
        }
    }
}
