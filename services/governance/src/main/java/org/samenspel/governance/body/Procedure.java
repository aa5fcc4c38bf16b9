package org.samenspel.governance.body;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a body decides, as its statutes say.
 *
 * @param powers what it may do about which kind of subject
 * @param proxiesPerHolder how many absent members one member may represent; none unless said otherwise
 * @param castingVote whether the chair decides a tie, where nothing is said of the kind of subject; without it a tie rejects
 * @param conflictsGoTo the code of the body that decides when most of this one have a conflict of interest
 */
public record Procedure(
        List<Power> powers,
        @Nullable Integer proxiesPerHolder,
        @Nullable Boolean castingVote,
        @Nullable String conflictsGoTo) {

    /** When nothing is said. */
    public static final Procedure UNSAID = new Procedure(List.of(), null, null, null);

    private static final int MOST_PROXIES = 1000;

    /** @throws IllegalArgumentException if two powers are about the same kind of subject */
    public Procedure {
        powers = powers == null
                ? List.of()
                : powers.stream().map(Objects::requireNonNull).toList();
        if (powers.stream().map(Power::subject).distinct().count() < powers.size()) {
            throw new IllegalArgumentException("powers must each be about a subject of their own");
        }
        if (proxiesPerHolder != null && (proxiesPerHolder < 0 || proxiesPerHolder > MOST_PROXIES)) {
            throw new IllegalArgumentException("proxiesPerHolder must be from 0 to " + MOST_PROXIES);
        }
        if (conflictsGoTo != null && !conflictsGoTo.matches("[a-z][A-Za-z0-9]{0,39}")) {
            throw new IllegalArgumentException("conflictsGoTo must be the code of a body");
        }
    }

    public int mostProxies() {
        return proxiesPerHolder == null ? 0 : proxiesPerHolder;
    }

    boolean chairBreaksTies() {
        return Boolean.TRUE.equals(castingVote);
    }

    Optional<Power> on(SubjectKind subject) {
        return powers.stream().filter(power -> power.subject() == subject).findFirst();
    }

    boolean decides(SubjectKind subject) {
        return on(subject)
                .filter(power -> power.competence() == Competence.DECIDES)
                .isPresent();
    }
}
