package org.samenspel.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.web.idempotency.KeptAnswers;

/** Copies of a name beside the record that has it: answers that are kept for a day, to be given again. */
@ApplicationScoped
public class Traces {

    /** What stands in the place of a name that is forgotten. */
    public static final String ERASED = "—";

    private final KeptAnswers answers;

    Traces(KeptAnswers answers) {
        this.answers = answers;
    }

    /**
     * Forgets who somebody is wherever an answer is about a record, in the running transaction; null for what was not known.
     *
     * @param about the id of that record, or of what it belongs to
     * @param names in whose place {@value #ERASED} stands
     * @param details what is left out, such as an e-mail address
     */
    public void erase(UUID about, Stream<@Nullable String> names, Stream<@Nullable String> details) {
        Map<String, Optional<String>> texts = new HashMap<>();
        details.filter(Objects::nonNull).forEach(text -> texts.put(text, Optional.empty()));
        names.filter(Objects::nonNull).forEach(text -> texts.put(text, Optional.of(ERASED)));
        if (!texts.isEmpty()) {
            answers.forget(about, texts);
        }
    }
}
