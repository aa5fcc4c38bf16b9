package org.samenspel.consultations.response;

import java.util.List;

/**
 * What the database did with a batch.
 *
 * @param before what is stored under the names of the batch, if one of them was there before; else empty
 */
record Stored(Outcome outcome, List<SealedResponse> before) {

    Stored {
        before = List.copyOf(before);
    }

    /** The names are those that the database function gives. */
    enum Outcome {
        STORED,
        NOT_OPEN,
        /** Somebody is closing the campaign. */
        BUSY
    }
}
