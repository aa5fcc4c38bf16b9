package org.samenspel.gateway.upstream;

/** What a service says of each request that was gathered: the digit of the constant's place. */
enum Outcome {
    /** Stored, now or by an earlier try. */
    ACCEPTED,
    /** To be asked again by itself, the usual way, where everything that can be wrong has its own answer. */
    ASK_ALONE,
    /** More came than can be stored now. */
    OVERLOADED
}
