package org.samenspel.cluster.proof;

import java.io.IOException;

/** Where a definition of somebody else's objects comes from. */
interface Source {

    /** The definition, as the API server takes it. */
    String text() throws IOException, InterruptedException;
}
