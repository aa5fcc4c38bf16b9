package org.samenspel.plans.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.plan.PlanPart.Kind;
import org.samenspel.values.Language;
import org.samenspel.values.LocalizedText;

/** What is other in one text of a plan than in the one before it, part by part and property by property. */
public record PlanDifference(List<ChangedPart> parts) {

    static PlanDifference between(List<PlanPart> before, List<PlanPart> after) {
        Map<String, PlanPart> old = byKey(before);
        Map<String, PlanPart> now = byKey(after);
        return new PlanDifference(Stream.concat(now.keySet().stream(), old.keySet().stream())
                .distinct()
                .map(key -> ChangedPart.of(old.get(key), now.get(key)))
                .filter(part -> !part.properties().isEmpty())
                .toList());
    }

    private static Map<String, PlanPart> byKey(List<PlanPart> parts) {
        return parts.stream()
                .collect(Collectors.toMap(
                        part -> part.kind() + " " + part.key(),
                        Function.identity(),
                        (one, _) -> one,
                        LinkedHashMap::new));
    }

    /** What became of a part. */
    public enum Change {
        ADDED,
        REMOVED,
        WITHDRAWN,
        CHANGED
    }

    /** A part that is not what it was. */
    public record ChangedPart(Kind kind, @Nullable String key, Change change, List<ChangedProperty> properties) {

        static ChangedPart of(@Nullable PlanPart before, @Nullable PlanPart after) {
            PlanPart part = Objects.requireNonNull(after == null ? before : after);
            Map<String, String> old = properties(before);
            Map<String, String> now = properties(after);
            Set<String> names = new TreeSet<>(old.keySet());
            names.addAll(now.keySet());
            return new ChangedPart(
                    part.kind(),
                    part.key().isEmpty() ? null : part.key(),
                    change(before, after),
                    names.stream()
                            .filter(name -> !Objects.equals(old.get(name), now.get(name)))
                            .map(name -> new ChangedProperty(name, old.get(name), now.get(name)))
                            .toList());
        }

        private static Change change(@Nullable PlanPart before, @Nullable PlanPart after) {
            if (before == null) {
                return Change.ADDED;
            }
            if (after == null) {
                return Change.REMOVED;
            }
            return before.withdrawal() == null && after.withdrawal() != null ? Change.WITHDRAWN : Change.CHANGED;
        }

        /** Its cells, its texts in each language, and why it was withdrawn. */
        private static Map<String, String> properties(@Nullable PlanPart part) {
            Map<String, String> properties = new TreeMap<>();
            if (part == null) {
                return properties;
            }
            properties.putAll(part.cells());
            part.texts().forEach((name, text) -> {
                properties.remove(name);
                for (Language language : Language.values()) {
                    putIfWritten(properties, name + "." + language.name().toLowerCase(Locale.ROOT), text, language);
                }
            });
            if (part.withdrawal() != null) {
                properties.put("withdrawal", part.withdrawal().reason());
            }
            return properties;
        }

        private static void putIfWritten(
                Map<String, String> properties, String name, LocalizedText text, Language language) {
            String written =
                    switch (language) {
                        case NL -> text.nl();
                        case FR -> text.fr();
                        case EN -> text.en();
                    };
            if (written != null) {
                properties.put(name, written);
            }
        }
    }

    /**
     * A property that is not what it was.
     *
     * @param name the column of the table, or {@code title.fr} for a text in French
     * @param before absent when it was not there
     * @param after absent when it is there no longer
     */
    public record ChangedProperty(
            String name, @Nullable String before, @Nullable String after) {}
}
