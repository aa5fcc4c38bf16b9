package org.samenspel.consultations.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.samenspel.consultations.response.Tally.QuestionTally;

/** Counts responses in the database: what comes back is as large as the questionnaire, not as the campaign. */
@ApplicationScoped
class Tallies {

    private static final String PER_QUESTION = """
            select answer.key as question, count(*) as answered,
                   sum(case when jsonb_typeof(answer.value) = 'number' then cast(answer.value as numeric) end) as total
            from response, jsonb_each(response.answers) answer
            where response.campaign_id = :campaign
            group by answer.key""";

    private static final String PER_ANSWER = """
            select answer.key as question, choice.code as choice, count(*) as times
            from response, jsonb_each(response.answers) answer,
                 jsonb_array_elements_text(case jsonb_typeof(answer.value)
                     when 'array' then answer.value else jsonb_build_array(answer.value) end) choice(code)
            where response.campaign_id = :campaign and answer.key in (:countable)
            group by answer.key, choice.code""";

    private final Session session;

    Tallies(Session session) {
        this.session = session;
    }

    /** @param countable the codes of the questions with a fixed set of answers */
    Tally of(UUID campaignId, Collection<String> countable) {
        var questions = perQuestion(campaignId);
        if (!countable.isEmpty()) {
            rows(PER_ANSWER, Map.of("campaign", campaignId, "countable", countable))
                    .forEach(row -> questions.computeIfPresent(
                            row.get("question", String.class),
                            (code, question) -> question.with(row.get("choice", String.class), count(row, "times"))));
        }
        Long respondents = session.createNativeQuery(
                        "select count(*) from response where campaign_id = :campaign", Long.class)
                .setParameter("campaign", campaignId)
                .getSingleResult();
        return new Tally(Math.toIntExact(respondents), questions);
    }

    private Map<String, QuestionTally> perQuestion(UUID campaignId) {
        var questions = new HashMap<String, QuestionTally>();
        for (Tuple row : rows(PER_QUESTION, Map.of("campaign", campaignId))) {
            BigDecimal sum = row.get("total", BigDecimal.class);
            questions.put(
                    row.get("question", String.class),
                    new QuestionTally(count(row, "answered"), sum == null ? BigDecimal.ZERO : sum, Map.of()));
        }
        return questions;
    }

    private List<Tuple> rows(String query, Map<String, Object> parameters) {
        NativeQuery<Tuple> prepared = session.createNativeQuery(query, Tuple.class);
        parameters.forEach(prepared::setParameter);
        return prepared.getResultList();
    }

    private static int count(Tuple row, String column) {
        return Math.toIntExact(row.get(column, Long.class));
    }
}
