package org.samenspel.consultations.response;

import java.util.concurrent.CompletableFuture;

/** What is said of a response that came with others. */
public enum ShortAnswer {
    /** Stored, now or by an earlier try. */
    ACCEPTED,
    /** Who asks for this one alone is told what becomes of it. */
    ASK_ALONE,
    /** Not stored; a little later it may be. */
    OVERLOADED;

    CompletableFuture<ShortAnswer> now() {
        return CompletableFuture.completedFuture(this);
    }
}
