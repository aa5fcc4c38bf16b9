package org.samenspel.privacy.api;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.privacy.Candidate;
import org.samenspel.privacy.Match;

/**
 * A record that may be about who asks.
 *
 * @param restricted whether it is neither used nor changed for now; absent when it is not
 * @param content what is stored there; absent where the answer is kept
 */
public record CandidateDetails(
        UUID id,
        PlaceDetails place,
        List<Match> matched,
        @Nullable Boolean restricted,
        @Nullable Map<String, String> content) {

    static CandidateDetails of(Candidate candidate) {
        return of(candidate, candidate.content());
    }

    static CandidateDetails withoutContent(Candidate candidate) {
        return of(candidate, null);
    }

    private static CandidateDetails of(Candidate candidate, @Nullable Map<String, String> content) {
        return new CandidateDetails(
                candidate.place().id(),
                PlaceDetails.of(candidate.place()),
                candidate.matched().stream().sorted(Comparator.naturalOrder()).toList(),
                candidate.isRestricted() ? true : null,
                content);
    }

    @Override
    public String toString() {
        return "CandidateDetails[" + place + "]";
    }
}
