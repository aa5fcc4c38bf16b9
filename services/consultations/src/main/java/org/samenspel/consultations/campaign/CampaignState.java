package org.samenspel.consultations.campaign;

/** The life of a campaign. Only a draft changes, and only an open campaign takes responses. */
public enum CampaignState {
    DRAFT,
    SCHEDULED,
    OPEN,
    CLOSED;

    /** Whether a campaign may go from this state to another one. */
    public boolean allows(CampaignState next) {
        return switch (this) {
            case DRAFT -> next == SCHEDULED;
            case SCHEDULED -> next == OPEN;
            case OPEN -> next == CLOSED;
            case CLOSED -> false;
        };
    }
}
