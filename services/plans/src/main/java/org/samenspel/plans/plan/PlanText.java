package org.samenspel.plans.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenspel.plans.plan.PlanPart.Kind;

/**
 * A plan as it reads at some moment.
 *
 * @param parts itself first, and what is in it
 */
public record PlanText(PlanScope plan, List<PlanPart> parts) {

    /** @param parts what is in it */
    public static PlanText of(PlanScope plan, List<PlanPart> parts) {
        return new PlanText(
                plan, Stream.concat(Stream.of(head(plan)), parts.stream()).toList());
    }

    /**
     * In short what a body decides on: the text in the plan's own language, targets, parts, weights and periods. A translation, a
     * remark or who answers for an action changes nothing of it.
     */
    public String digest() {
        String matter = parts.stream().flatMap(PlanPart::matter).sorted().collect(Collectors.joining("\n"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(matter.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static PlanPart head(PlanScope plan) {
        return new PlanPart(
                Kind.PLAN,
                "",
                plan.id(),
                Map.of(
                        "title", plan.title().in(plan.language()),
                        "start", String.valueOf(plan.period().start()),
                        "end", String.valueOf(plan.period().end())),
                Map.of("title", plan.title()),
                null);
    }
}
