package org.samenspel.web.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.Language;
import org.samenspel.values.problem.ProblemType;
import org.samenspel.values.rule.Issue;

/**
 * The body of every error answer: RFC 9457, as the Belgif REST guide fills it in.
 *
 * @param type the URN of the {@link ProblemType}
 * @param href where the type is described, if known
 * @param title what the type says, in the language of the answer
 * @param status the HTTP status of the answer
 * @param detail what is special about this occurrence
 * @param instance a new {@code urn:uuid}, which for a 5xx is also in the log
 * @param issues the parts of the input that are wrong; left out when empty
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        @Nullable URI href,
        String title,
        int status,
        @Nullable String detail,
        URI instance,
        List<Issue> issues) {

    /** {@code application/problem+json}. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** What happened just now, for whoever reads this language. */
    public static Problem of(ProblemType type, Language language, @Nullable String detail, List<Issue> issues) {
        URI instance = URI.create("urn:uuid:" + UUID.randomUUID());
        return new Problem(type.urn(), type.href(), type.title().in(language), type.status(), detail, instance, issues);
    }
}
