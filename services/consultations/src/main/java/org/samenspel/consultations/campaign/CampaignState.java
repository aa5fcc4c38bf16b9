package org.samenspel.consultations.campaign;

/**
 * The life of a campaign. Only a draft changes, and only an open campaign takes responses. One that is closing takes none any more, and
 * is closed when all are counted; if nobody can ever read them, it is lost. One that was published and did not open yet can be withdrawn.
 */
public enum CampaignState {
    DRAFT,
    SCHEDULED,
    OPEN,
    CLOSING,
    CLOSED,
    LOST,
    WITHDRAWN;

    /** Whether everybody may read what it asks. */
    boolean isPublished() {
        return switch (this) {
            case SCHEDULED, OPEN, CLOSING, CLOSED, LOST -> true;
            case DRAFT, WITHDRAWN -> false;
        };
    }

    /** Whether it took responses, now or before: from then on what it asks is never taken back. */
    boolean hasOpened() {
        return this == OPEN || hasEnded();
    }

    /** Whether it takes no more responses, though it did. */
    boolean hasEnded() {
        return this == CLOSING || this == CLOSED || this == LOST;
    }

    /** Whether a campaign may go from this state to another one. */
    public boolean allows(CampaignState next) {
        return switch (this) {
            case DRAFT -> next == SCHEDULED;
            case SCHEDULED -> next == OPEN || next == WITHDRAWN;
            case OPEN -> next == CLOSING || next == LOST;
            case CLOSING -> next == CLOSED || next == LOST;
            case CLOSED, LOST, WITHDRAWN -> false;
        };
    }
}
