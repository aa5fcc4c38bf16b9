package org.samenspel.privacy.api;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.api.References;
import org.samenspel.privacy.Candidate;
import org.samenspel.privacy.LiftGround;
import org.samenspel.privacy.Lifting;
import org.samenspel.privacy.PersonalDataRequest;
import org.samenspel.privacy.RefusalGround;
import org.samenspel.privacy.RequestAnswer;
import org.samenspel.privacy.RequestKind;
import org.samenspel.privacy.RequestState;
import org.samenspel.privacy.SoughtPerson;
import org.samenspel.web.href.Linked;

/**
 * What was asked, and what was decided about it.
 *
 * @param person what is known of who asks; only where the request itself is read, and absent once it is answered
 * @param candidates the records that may be about who asks; absent in lists, and once it is answered
 * @param confirmed the records that are; absent in lists, and while it is open
 * @param conclusion what came of an objection or a correction that was granted; absent as long
 * @param liftedOn since when what it restricted may be used again; absent while it may not
 */
public record PersonalDataRequestDetails(
        URI href,
        UUID id,
        RequestKind kind,
        RequestState state,
        LocalDate receivedOn,
        LocalDate dueOn,
        boolean late,
        @Nullable SoughtPerson person,
        @Nullable List<CandidateDetails> candidates,
        @Nullable List<PlaceDetails> confirmed,
        @Nullable LocalDate answeredOn,
        RequestAnswer.@Nullable Outcome outcome,
        @Nullable RefusalGround ground,
        @Nullable LocalDate liftedOn,
        @Nullable LiftGround liftGround,
        @Nullable LocalDate personInformedOn,
        @Nullable ConclusionDetails conclusion)
        implements Linked {

    /** As a list has it: nothing about a person. */
    static PersonalDataRequestDetails listed(PersonalDataRequest request, LocalDate today, References references) {
        return of(request, today, null, null, null, references);
    }

    /** With where something was found, and nothing about a person: it may be kept, to be given again. */
    static PersonalDataRequestDetails of(
            PersonalDataRequest request,
            LocalDate today,
            List<Candidate> candidates,
            List<PlaceDetails> confirmed,
            References references) {
        return of(
                request,
                today,
                null,
                candidates.stream().map(CandidateDetails::withoutContent).toList(),
                confirmed,
                references);
    }

    /** With who asks and what is stored, for the privacy officer to tell by. */
    static PersonalDataRequestDetails whole(
            PersonalDataRequest request,
            LocalDate today,
            List<Candidate> candidates,
            List<PlaceDetails> confirmed,
            References references) {
        return of(
                request,
                today,
                request.sought(),
                candidates.stream().map(CandidateDetails::of).toList(),
                confirmed,
                references);
    }

    private static PersonalDataRequestDetails of(
            PersonalDataRequest request,
            LocalDate today,
            @Nullable SoughtPerson person,
            @Nullable List<CandidateDetails> candidates,
            @Nullable List<PlaceDetails> confirmed,
            References references) {
        RequestAnswer answer = request.answer();
        Lifting lifting = request.lifting();
        return new PersonalDataRequestDetails(
                references.href(PersonalDataRequestResource.class, request.id()),
                request.id(),
                request.kind(),
                request.state(),
                request.receivedOn(),
                request.dueOn(),
                request.isLateOn(today),
                person,
                answer == null ? candidates : null,
                answer == null ? null : confirmed,
                request.answeredOn(),
                answer == null ? null : answer.outcome(),
                answer == null ? null : answer.ground(),
                request.liftedOn(),
                lifting == null ? null : lifting.ground(),
                lifting == null ? null : lifting.personInformedOn(),
                ConclusionDetails.ofNullable(request));
    }

    @Override
    public String toString() {
        return "PersonalDataRequestDetails[id=" + id + "]";
    }
}
