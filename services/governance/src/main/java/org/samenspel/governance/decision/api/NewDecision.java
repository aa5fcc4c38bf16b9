package org.samenspel.governance.decision.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspel.governance.decision.Choice;
import org.samenspel.governance.decision.Method;
import org.samenspel.governance.decision.MinorityStandpoint;
import org.samenspel.governance.decision.NamedVote;
import org.samenspel.governance.decision.Proposal;
import org.samenspel.governance.decision.Tally;

/** A decision to record. */
public record NewDecision(
        @NotBlank @Size(max = 20) String item,
        @NotNull Method method,
        @Nullable Tally tally,

        @Nullable @Size(max = 1000) List<@NotNull NamedVote> votes,
        @Nullable Choice castingVote,

        @Nullable @Size(max = 100) List<@NotNull MinorityStandpoint> minorityStandpoints) {

    public NewDecision {
        if (method == Method.VOTE && (tally == null) == (votes == null)) {
            throw new IllegalArgumentException("a vote has a tally or votes");
        }
        if (castingVote == Choice.ABSTAIN || (castingVote != null && method == Method.CONSENSUS)) {
            throw new IllegalArgumentException("a casting vote is for or against");
        }
        if (method == Method.CONSENSUS && (tally != null || votes != null)) {
            throw new IllegalArgumentException("a consensus has no tally and no votes");
        }
    }

    Proposal proposal() {
        return new Proposal(
                item, method, tally, votes, castingVote, minorityStandpoints == null ? List.of() : minorityStandpoints);
    }
}
