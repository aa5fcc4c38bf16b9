package org.samenspel.consultations.campaign;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.samenspel.consultations.questionnaire.Questionnaire;

/**
 * What a campaign takes from its opening on; it never changes.
 *
 * @param gone the codes of questions whose answers go at the close
 * @param room how many bytes the longest right answers to the others take
 */
public record Answerable(Questionnaire questionnaire, List<String> gone, int room) {

    /** @param textReviewer the function of who reads free text; null if nobody does: then it goes at the close */
    public static Answerable of(Questionnaire questionnaire, @Nullable String textReviewer) {
        List<String> gone = textReviewer == null ? questionnaire.freeTexts() : List.of();
        return new Answerable(questionnaire, gone, questionnaire.room(gone));
    }

    /**
     * How many bytes right answers are given, so that how long they are tells of nothing that is kept after the close: else a long one
     * would show when it came.
     *
     * @param length how many bytes answers take
     */
    public int roomFor(Map<String, Object> answers, ToIntFunction<Map<String, Object>> length) {
        if (gone.stream().noneMatch(answers::containsKey)) {
            return room;
        }
        var kept = new LinkedHashMap<String, Object>(answers);
        kept.keySet().removeAll(gone);
        return room + length.applyAsInt(answers) - length.applyAsInt(kept);
    }
}
