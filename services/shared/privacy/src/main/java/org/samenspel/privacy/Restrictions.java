package org.samenspel.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenspel.values.rule.RuleViolation;

/**
 * What is restricted (GDPR, articles 18 and 21), whoever asks: it is stored, and until a privacy officer lifts the restriction or rejects the
 * objection it is neither changed nor used. What that means of a kind of record, the feature that keeps it says.
 */
@ApplicationScoped
public class Restrictions {

    private final PersonalDataRequests requests;

    Restrictions(PersonalDataRequests requests) {
        this.requests = requests;
    }

    /** The ids of the records of a kind that are restricted, to leave them out. */
    public Set<UUID> recordsOf(String kind) {
        return places().filter(place -> place.kind().equals(kind))
                .map(Place::recordId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether this one is restricted. */
    public boolean include(Place place) {
        return places().anyMatch(place::equals);
    }

    /** @throws RuleViolation {@code personalDataRestricted} if the record is restricted, or a part of it */
    public void requireNoneIn(String kind, UUID recordId) {
        requireNone(place -> place.kind().equals(kind) && place.recordId().equals(recordId));
    }

    /** @throws RuleViolation {@code personalDataRestricted} if something is restricted that belongs to this, such as to an agreement */
    public void requireNoneWithin(UUID id) {
        requireNone(place -> id.equals(place.withinId()));
    }

    void requireNone(Predicate<Place> which) {
        if (places().anyMatch(which)) {
            throw new RuleViolation(
                    PrivacyRule.PERSONAL_DATA_RESTRICTED,
                    "Somebody asked that it is neither used nor changed: a privacy officer ends that");
        }
    }

    private Stream<Place> places() {
        return requests.restricting().stream().flatMap(request -> request.confirmed().stream());
    }
}
