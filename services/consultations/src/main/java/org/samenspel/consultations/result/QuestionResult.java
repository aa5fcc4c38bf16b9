package org.samenspel.consultations.result;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.LocalizedText;

/**
 * What is published of the answers to one question.
 *
 * @param answered how many answered it; null if that would tell about fewer than k who did or did not
 * @param cells one per option or value; none for a number or a text
 * @param mean of a scale or a number; null if that would tell too much
 */
public record QuestionResult(
        String code,
        QuestionType type,
        LocalizedText text,
        @Nullable Integer answered,
        List<Cell> cells,
        @Nullable BigDecimal mean) {

    public QuestionResult {
        cells = List.copyOf(cells);
    }
}
