package org.samenspel.privacy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Records of a service that hold something about people. A service has a bean for each feature that has such records; each looks at
 * what the caller's organization keeps, and at nothing else.
 */
public interface PersonalRecords {

    /** The names of the kinds in contracts, such as {@code contact}. */
    Set<String> kinds();

    /** Those that may be about this person, oldest first. */
    List<Candidate> find(SoughtPerson sought);

    /** What is stored there, with what hangs on it; none when it is gone. */
    List<PersonalRecord> read(Place place);

    /** How what stands there is put right; empty when it, or who it is, is gone. */
    Optional<Correction> correction(Place place);

    /** Forgets who it is at these places, in the running transaction; what was done stays. What is gone already stays gone. */
    void erase(Collection<Place> places);
}
