package org.samenspel.privacy;

import java.util.Map;
import java.util.Set;

/**
 * A record that may be about who asks: the privacy officer says whether it is.
 *
 * @param matched by what it was found
 * @param content what is stored there, to tell by; never kept with the request
 */
public record Candidate(Place place, Set<Match> matched, Map<String, String> content) {

    public Candidate {
        matched = Set.copyOf(matched);
    }

    /** Never the person: it may end up in a message. */
    @Override
    public String toString() {
        return "Candidate[" + place + "]";
    }
}
