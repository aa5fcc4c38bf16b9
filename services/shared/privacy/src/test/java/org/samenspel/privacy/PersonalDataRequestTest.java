package org.samenspel.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.samenspel.privacy.Conclusion.Result;
import org.samenspel.privacy.RequestAnswer.Outcome;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.RuleViolation;

class PersonalDataRequestTest {

    private static final LocalDate CAME = LocalDate.of(2022, 3, 1);
    private static final SoughtPerson AN = new SoughtPerson("An Janssens", null, null);
    private static final Place CONTACT = new Place("contact", UUID.randomUUID(), null, null);
    private static final RequestAnswer GRANTED = new RequestAnswer(Outcome.GRANTED, null);
    private static final RequestAnswer REFUSED = new RequestAnswer(Outcome.REFUSED, RefusalGround.LEGAL_CLAIM);

    @ParameterizedTest
    @CsvSource({"2022-03-01,2022-04-01", "2022-01-31,2022-02-28", "2024-01-31,2024-02-29"})
    void isDueAMonthAfterItCame(LocalDate came, LocalDate due) {
        var request = new PersonalDataRequest(UUID.randomUUID(), RequestKind.ACCESS, came, AN);

        assertThat(request.dueOn()).isEqualTo(due);
        assertThat(request.isLateOn(due)).isFalse();
        assertThat(request.isLateOn(due.plusDays(1))).isTrue();
    }

    @Test
    void whoAskedIsForgottenWithTheAnswer() {
        PersonalDataRequest request = open(RequestKind.ACCESS);
        assertThat(request.sought()).isEqualTo(AN);

        request.answer(GRANTED, List.of(CONTACT), CAME.plusDays(3));

        assertThat(request.sought()).isNull();
        assertThat(request.state()).isEqualTo(RequestState.ANSWERED);
        assertThat(request.confirmed()).containsExactly(CONTACT);
        assertThat(request.isLateOn(CAME.plusYears(1))).isFalse();
    }

    @Test
    void isAnsweredOnce() {
        PersonalDataRequest request = open(RequestKind.ERASURE);
        request.answer(REFUSED, List.of(), CAME);

        assertBroken(() -> request.answer(GRANTED, List.of(), CAME), PrivacyRule.PERSONAL_DATA_REQUEST_ANSWERED);
        assertThat(request.answer()).isEqualTo(REFUSED);
        assertThat(request.erases()).isFalse();
    }

    @Test
    void whatIsRefusedIsAboutNoRecord() {
        PersonalDataRequest request = open(RequestKind.ERASURE);

        assertBroken(() -> request.answer(REFUSED, List.of(CONTACT), CAME), PrivacyRule.REFUSED_WITH_CANDIDATES);
        assertThat(request.sought()).isEqualTo(AN);
    }

    @Test
    void erasureThatIsGrantedErasesAndNothingElseDoes() {
        for (RequestKind kind : RequestKind.values()) {
            PersonalDataRequest request = open(kind);
            assertThat(request.erases()).isFalse();
            request.answer(GRANTED, List.of(CONTACT), CAME);
            assertThat(request.erases()).as(kind.name()).isEqualTo(kind == RequestKind.ERASURE);
        }
    }

    @Test
    void reportFollowsFromAccessThatWasGranted() {
        PersonalDataRequest access = open(RequestKind.ACCESS);
        assertBroken(access::requireAccess, PrivacyRule.ACCESS_NOT_GRANTED);
        access.answer(GRANTED, List.of(), CAME);
        access.requireAccess();

        PersonalDataRequest refused = open(RequestKind.ACCESS);
        refused.answer(REFUSED, List.of(), CAME);
        assertBroken(refused::requireAccess, PrivacyRule.ACCESS_NOT_GRANTED);
        PersonalDataRequest objection = open(RequestKind.OBJECTION);
        objection.answer(GRANTED, List.of(), CAME);
        assertBroken(objection::requireAccess, PrivacyRule.ACCESS_NOT_GRANTED);
    }

    @Test
    void restrictionThatIsGrantedRestrictsUntilItIsLifted() {
        PersonalDataRequest restriction = open(RequestKind.RESTRICTION);
        assertThat(restriction.restricts()).isFalse();
        restriction.answer(GRANTED, List.of(CONTACT), CAME.plusDays(3));
        assertThat(restriction.restricts()).isTrue();
        assertThat(restriction.liftedOn()).isNull();

        restriction.lift(new Lifting(LiftGround.CLAIM_OVER, CAME.plusDays(9)), CAME.plusDays(10));

        assertThat(restriction.restricts()).isFalse();
        assertThat(restriction.liftedOn()).isEqualTo(CAME.plusDays(10));
        assertThat(restriction.lifting()).isEqualTo(new Lifting(LiftGround.CLAIM_OVER, CAME.plusDays(9)));
        assertThat(restriction.confirmed()).containsExactly(CONTACT);
    }

    @Test
    void nothingButARestrictionInForceIsLifted() {
        var lifting = new Lifting(LiftGround.PERSON_AGREED, CAME);
        PersonalDataRequest open = open(RequestKind.RESTRICTION);
        assertBroken(() -> open.lift(lifting, CAME), PrivacyRule.RESTRICTION_NOT_IN_FORCE);
        PersonalDataRequest correction = open(RequestKind.CORRECTION);
        correction.answer(GRANTED, List.of(CONTACT), CAME);
        assertBroken(() -> correction.lift(lifting, CAME), PrivacyRule.RESTRICTION_NOT_IN_FORCE);
        PersonalDataRequest refused = open(RequestKind.RESTRICTION);
        refused.answer(REFUSED, List.of(), CAME);
        assertBroken(() -> refused.lift(lifting, CAME), PrivacyRule.RESTRICTION_NOT_IN_FORCE);
        PersonalDataRequest lifted = open(RequestKind.RESTRICTION);
        lifted.answer(GRANTED, List.of(CONTACT), CAME);
        lifted.lift(lifting, CAME);
        assertBroken(() -> lifted.lift(lifting, CAME), PrivacyRule.RESTRICTION_NOT_IN_FORCE);
    }

    @Test
    void objectionRestrictsUntilItIsRejected() {
        PersonalDataRequest objection = granted(RequestKind.OBJECTION);
        assertThat(objection.restricts()).isTrue();

        objection.conclude(rejected(CAME.plusDays(1)), CAME.plusDays(2));

        assertThat(objection.restricts()).isFalse();
        assertThat(objection.liftedOn()).isEqualTo(CAME.plusDays(2));
        assertThat(objection.lifting()).isEqualTo(new Lifting(LiftGround.OBJECTION_DECIDED, CAME.plusDays(1)));
        assertThat(objection.conclusion()).isEqualTo(rejected(CAME.plusDays(1)));
    }

    @Test
    void objectionThatIsUpheldRestrictsUntilThePersonAgreesToSomethingElse() {
        PersonalDataRequest objection = granted(RequestKind.OBJECTION);

        objection.conclude(new Conclusion(Result.UPHELD, null, CAME), CAME);
        assertThat(objection.restricts()).isTrue();

        objection.lift(new Lifting(LiftGround.PERSON_AGREED, CAME), CAME);
        assertThat(objection.restricts()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = LiftGround.class, mode = EnumSource.Mode.EXCLUDE, names = "PERSON_AGREED")
    void objectionIsLiftedOnNoOtherGroundThanThatThePersonAgrees(LiftGround ground) {
        PersonalDataRequest objection = granted(RequestKind.OBJECTION);
        var lifting = new Lifting(ground, CAME);

        assertThatThrownBy(() -> objection.lift(lifting, CAME)).isInstanceOf(InvalidInput.class);
        objection.conclude(new Conclusion(Result.UPHELD, null, CAME), CAME);
        assertThatThrownBy(() -> objection.lift(lifting, CAME)).isInstanceOf(InvalidInput.class);

        assertThat(objection.restricts()).isTrue();
        assertThat(objection.liftedOn()).isNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = RequestKind.class,
            names = {"CORRECTION", "RESTRICTION", "OBJECTION"})
    void nothingFollowsFromWhatIsGrantedAboutNoRecord(RequestKind kind) {
        PersonalDataRequest request = open(kind);

        request.answer(GRANTED, List.of(), CAME);

        assertThat(request.restricts()).isFalse();
        assertThat(request.isLateOn(CAME.plusYears(1))).isFalse();
        assertBroken(() -> request.conclude(rejected(CAME), CAME), PrivacyRule.NOTHING_TO_CONCLUDE);
        assertBroken(
                () -> request.lift(new Lifting(LiftGround.PERSON_AGREED, CAME), CAME),
                PrivacyRule.RESTRICTION_NOT_IN_FORCE);
    }

    @ParameterizedTest
    @EnumSource(
            value = RequestKind.class,
            names = {"CORRECTION", "OBJECTION"})
    void whatIsUnderWayIsLateUntilItIsConcluded(RequestKind kind) {
        PersonalDataRequest request = granted(kind);
        LocalDate tooLate = request.dueOn().plusDays(1);
        assertThat(request.isLateOn(request.dueOn())).isFalse();
        assertThat(request.isLateOn(tooLate)).isTrue();

        request.conclude(rejected(tooLate), tooLate);

        assertThat(request.isLateOn(tooLate)).isFalse();
        assertBroken(() -> request.conclude(rejected(tooLate), tooLate), PrivacyRule.NOTHING_TO_CONCLUDE);
    }

    @ParameterizedTest
    @EnumSource(
            value = RequestKind.class,
            names = {"ACCESS", "ERASURE", "RESTRICTION"})
    void nothingIsLeftToConcludeOfWhatIsDoneAtOnce(RequestKind kind) {
        assertBroken(() -> granted(kind).conclude(rejected(CAME), CAME), PrivacyRule.NOTHING_TO_CONCLUDE);
    }

    @Test
    void nothingIsConcludedThatWasNotGrantedOrIsLifted() {
        assertBroken(() -> open(RequestKind.OBJECTION).conclude(rejected(CAME), CAME), PrivacyRule.NOTHING_TO_CONCLUDE);
        PersonalDataRequest lifted = granted(RequestKind.OBJECTION);
        lifted.lift(new Lifting(LiftGround.PERSON_AGREED, CAME), CAME);
        assertBroken(() -> lifted.conclude(rejected(CAME), CAME), PrivacyRule.NOTHING_TO_CONCLUDE);
    }

    @ParameterizedTest
    @CsvSource({"CORRECTION,UPHELD", "OBJECTION,CORRECTED"})
    void eachKindHasItsOwnResults(RequestKind kind, Result result) {
        PersonalDataRequest request = granted(kind);

        assertThatThrownBy(() -> request.conclude(new Conclusion(result, null, CAME), CAME))
                .isInstanceOf(InvalidInput.class);
        assertThat(request.conclusion()).isNull();
    }

    @Test
    void rejectionHasAGroundAndOtherResultsHaveNone() {
        assertThatThrownBy(() -> new Conclusion(Result.REJECTED, null, CAME))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Conclusion(Result.UPHELD, RefusalGround.OVERRIDING_INTEREST, CAME))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"2022-03-03,false", "2022-03-04,true", "2022-03-10,true", "2022-03-11,false"})
    void personIsToldBetweenTheRestrictionAndItsEnd(LocalDate informedOn, boolean inTime) {
        PersonalDataRequest restriction = open(RequestKind.RESTRICTION);
        restriction.answer(GRANTED, List.of(CONTACT), LocalDate.of(2022, 3, 4));
        ThrowingCallable lift = () ->
                restriction.lift(new Lifting(LiftGround.ACCURACY_VERIFIED, informedOn), LocalDate.of(2022, 3, 10));

        if (inTime) {
            assertThatCode(lift).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(lift).isInstanceOf(InvalidInput.class);
            assertThat(restriction.restricts()).isTrue();
        }
    }

    @Test
    void refusalHasAGroundAndAGrantHasNone() {
        assertThatThrownBy(() -> new RequestAnswer(Outcome.REFUSED, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RequestAnswer(Outcome.GRANTED, RefusalGround.EXCESSIVE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void placeHasTheSameIdWheneverItIsAskedAndAnotherOneForEachPart() {
        var same = new Place(CONTACT.kind(), CONTACT.recordId(), null, null);
        var part = new Place(CONTACT.kind(), CONTACT.recordId(), null, "name");

        assertThat(CONTACT.id()).isEqualTo(same.id()).isNotEqualTo(part.id());
    }

    private static Conclusion rejected(LocalDate informedOn) {
        return new Conclusion(Result.REJECTED, RefusalGround.OVERRIDING_INTEREST, informedOn);
    }

    private static PersonalDataRequest granted(RequestKind kind) {
        PersonalDataRequest request = open(kind);
        request.answer(GRANTED, List.of(CONTACT), CAME);
        return request;
    }

    private static PersonalDataRequest open(RequestKind kind) {
        return new PersonalDataRequest(UUID.randomUUID(), kind, CAME, AN);
    }

    private static void assertBroken(ThrowingCallable call, PrivacyRule rule) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.rule()).isEqualTo(rule));
    }
}
