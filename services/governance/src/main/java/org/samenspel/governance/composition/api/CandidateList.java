package org.samenspel.governance.composition.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspel.governance.characteristic.Characteristics;
import org.samenspel.governance.composition.Candidate;
import org.samenspel.governance.rule.Appointment;
import org.samenspel.governance.rule.SeatRole;
import org.samenspel.web.text.Name;

/**
 * A candidate list to simulate.
 *
 * @param startsOn the first day of the mandates
 */
public record CandidateList(
        @NotNull LocalDate startsOn,

        @NotNull @Size(min = 1, max = 500) List<@NotNull @Valid NewCandidate> candidates) {

    List<Candidate> all() {
        return candidates.stream().map(NewCandidate::candidate).toList();
    }

    @Override
    public String toString() {
        return "CandidateList[not shown]";
    }

    /** A candidate, without a name. */
    public record NewCandidate(
            @NotNull SeatRole role,
            @NotNull Appointment appointment,

            @Nullable @Name @Size(min = 1, max = 100) String namedExpertise,
            @Nullable Characteristics characteristics) {

        Candidate candidate() {
            return new Candidate(role, appointment, namedExpertise, characteristics);
        }
    }
}
