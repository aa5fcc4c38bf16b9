package org.samenspel.finance.sharing;

/** The life of a cost sharing. */
public enum CostSharingState {
    /** It can change; no partner sees it. */
    DRAFT,
    /** Each partner has a statement, and answers. */
    PROPOSED,
    /** A partner contested: it is taken back to be mended. */
    CONTESTED,
    /** All accepted: fixed, unless an acceptance was never theirs. */
    SETTLED;

    boolean allows(CostSharingState next) {
        return switch (this) {
            case DRAFT -> next == PROPOSED;
            case PROPOSED -> next == CONTESTED || next == SETTLED || next == DRAFT;
            case CONTESTED -> next == CONTESTED || next == PROPOSED || next == DRAFT;
            case SETTLED -> next == PROPOSED;
        };
    }
}
