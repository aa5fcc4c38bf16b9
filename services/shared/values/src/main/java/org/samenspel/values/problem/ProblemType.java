package org.samenspel.values.problem;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.LocalizedText;

/** A kind of problem: what its URN, HTTP status and title are. */
public interface ProblemType {

    /** The URN, which clients may rely on. */
    String urn();

    /** The HTTP status it is answered with. */
    int status();

    /** What it says, the same for every occurrence, in nl, fr and en. */
    LocalizedText title();

    /** Where it is described in full, if anywhere. */
    default @Nullable URI href() {
        return null;
    }
}
