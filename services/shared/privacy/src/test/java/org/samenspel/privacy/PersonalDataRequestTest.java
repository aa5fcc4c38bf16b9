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
        PersonalDataRequest objection = open(RequestKind.OBJECTION);
        objection.answer(GRANTED, List.of(CONTACT), CAME);
        assertBroken(() -> objection.lift(lifting, CAME), PrivacyRule.RESTRICTION_NOT_IN_FORCE);
        PersonalDataRequest refused = open(RequestKind.RESTRICTION);
        refused.answer(REFUSED, List.of(), CAME);
        assertBroken(() -> refused.lift(lifting, CAME), PrivacyRule.RESTRICTION_NOT_IN_FORCE);
        PersonalDataRequest lifted = open(RequestKind.RESTRICTION);
        lifted.answer(GRANTED, List.of(CONTACT), CAME);
        lifted.lift(lifting, CAME);
        assertBroken(() -> lifted.lift(lifting, CAME), PrivacyRule.RESTRICTION_NOT_IN_FORCE);
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
