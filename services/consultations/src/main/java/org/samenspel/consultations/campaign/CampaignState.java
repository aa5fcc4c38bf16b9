package org.samenspel.consultations.campaign;

/**
 * The life of a campaign. Only a draft changes, and only an open campaign takes responses. One that is closing takes none any more, and
 * is closed when all are counted. One that was published and did not open yet can be withdrawn.
 */
public enum CampaignState {
    DRAFT,
    SCHEDULED,
    OPEN,
    CLOSING,
    CLOSED,
    WITHDRAWN;

    /** Whether everybody may read what it asks. */
    boolean isPublished() {
        return switch (this) {
            case SCHEDULED, OPEN, CLOSING, CLOSED -> true;
            case DRAFT, WITHDRAWN -> false;
        };
    }

    /** Whether it took responses, now or before: from then on what it asks is never taken back. */
    boolean hasOpened() {
        return this == OPEN || hasEnded();
    }

    /** Whether it takes no more responses, though it did. */
    boolean hasEnded() {
        return this == CLOSING || this == CLOSED;
    }

    /** Whether a campaign may go from this state to another one. */
    public boolean allows(CampaignState next) {
        return switch (this) {
            case DRAFT -> next == SCHEDULED;
            case SCHEDULED -> next == OPEN || next == WITHDRAWN;
            case OPEN -> next == CLOSING;
            case CLOSING -> next == CLOSED;
            case CLOSED, WITHDRAWN -> false;
        };
    }
}
