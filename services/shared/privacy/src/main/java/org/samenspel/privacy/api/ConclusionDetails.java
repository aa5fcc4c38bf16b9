package org.samenspel.privacy.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samenspel.privacy.Conclusion;
import org.samenspel.privacy.PersonalDataRequest;
import org.samenspel.privacy.RefusalGround;

/**
 * What came of an objection or a correction, and when that was written down.
 *
 * @param ground why it was rejected; absent when it was not
 * @param personInformedOn the day on which the person was told
 */
public record ConclusionDetails(
        Conclusion.Result result, @Nullable RefusalGround ground, LocalDate personInformedOn, LocalDate concludedOn) {

    /** Null while nothing has come of it. */
    static @Nullable ConclusionDetails ofNullable(PersonalDataRequest request) {
        Conclusion conclusion = request.conclusion();
        LocalDate day = request.concludedOn();
        return conclusion == null || day == null
                ? null
                : new ConclusionDetails(conclusion.result(), conclusion.ground(), conclusion.personInformedOn(), day);
    }
}
