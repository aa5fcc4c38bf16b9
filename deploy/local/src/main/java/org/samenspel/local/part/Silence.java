package org.samenspel.local.part;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** Finds the parts that hang: their processes live, but they don't answer. */
public final class Silence {

    /** A machine that is busy answers late; what hangs answers never. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final Duration BEFORE_ASKING_AGAIN = Duration.ofSeconds(2);

    private Silence() {}

    /** The names of those that don't answer in time, not even when they are asked again; all are asked at once. */
    public static Set<String> among(Collection<Part> parts) throws InterruptedException {
        List<Part> silent = askedOnce(parts);
        if (!silent.isEmpty()) {
            Thread.sleep(BEFORE_ASKING_AGAIN);
        }
        return askedOnce(silent).stream().map(Part::name).collect(Collectors.toSet());
    }

    private static List<Part> askedOnce(Collection<Part> parts) {
        Map<Part, CompletableFuture<Boolean>> answers = new LinkedHashMap<>();
        parts.forEach(part -> answers.put(part, Question.ask(() -> isReady(part), false, PATIENCE)));
        return answers.entrySet().stream()
                .filter(answer -> !answer.getValue().join())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whichever of its processes runs. */
    private static boolean isReady(Part part) throws Exception {
        if (part.ready()) {
            return true;
        }
        Optional<Part> other = part.beside();
        return other.isPresent() && other.get().ready();
    }
}
