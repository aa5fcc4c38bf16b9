package org.samenspel.plans.plan;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.samenspel.plans.plan.PlanPart.Kind;
import org.samenspel.values.LocalizedText;
import org.samenspel.web.persistence.Aggregate;

/**
 * What a revision of a plan says, which changes no longer.
 *
 * @param id the plan
 * @param number of the revision
 * @param parts the plan itself first, and what is in it in the order of the print
 */
public record PlanSnapshot(UUID id, int number, String textDigest, List<PlanPart> parts) implements Aggregate {

    @Override
    public long version() {
        return number;
    }

    @Override
    public boolean isSnapshot() {
        return true;
    }

    /** What of this kind it says. */
    public List<PlanPart> parts(Kind kind) {
        return parts.stream().filter(part -> part.kind() == kind).toList();
    }

    /** The title it had. */
    public LocalizedText title() {
        return Objects.requireNonNull(parts(Kind.PLAN).getFirst().texts().get("title"));
    }
}
