package org.samenspel.privacy;

import java.util.Map;
import java.util.Set;

/**
 * A record that may be about who asks: the privacy officer says whether it is.
 *
 * @param matched by what it was found
 * @param content what is stored there, to tell by; never kept with the request
 * @param isRestricted whether it is neither used nor changed for now
 */
public record Candidate(Place place, Set<Match> matched, Map<String, String> content, boolean isRestricted) {

    public Candidate {
        matched = Set.copyOf(matched);
    }

    /** As the feature that keeps it finds it: what is restricted, it need not say. */
    public Candidate(Place place, Set<Match> matched, Map<String, String> content) {
        this(place, matched, content, false);
    }

    /** The same, which is restricted. */
    Candidate restricted() {
        return new Candidate(place, matched, content, true);
    }

    /** Never the person: it may end up in a message. */
    @Override
    public String toString() {
        return "Candidate[" + place + "]";
    }
}
