package org.samenspel.web.persistence;

import java.util.UUID;

/** What is read, changed and published as one thing: it has an id for life and a version that grows with each change. */
public interface Aggregate {

    UUID id();

    /** Flush before reading it after a change. */
    long version();

    /** Whether it says how something read in this version, and so is not what a change is of. */
    default boolean isSnapshot() {
        return false;
    }
}
