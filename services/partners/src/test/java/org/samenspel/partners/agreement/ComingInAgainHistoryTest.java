package org.samenspel.partners.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspel.partners.agreement.Agreed.LEVL;
import static org.samenspel.partners.agreement.Agreed.NONE;
import static org.samenspel.partners.agreement.Agreed.OTHER;
import static org.samenspel.partners.agreement.Agreed.VVSG;
import static org.samenspel.partners.agreement.AgreementHistoryTest.assertNobodyTwice;
import static org.samenspel.partners.agreement.AgreementHistoryTest.assertTimesHaveDays;
import static org.samenspel.partners.agreement.AgreementHistoryTest.assertWhoLeftTookNothingBack;
import static org.samenspel.partners.agreement.AgreementHistoryTest.tryTo;
import static org.samenspel.partners.agreement.AgreementHistoryTest.whoWithdraws;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.samenspel.partners.Step;
import org.samenspel.partners.agreement.NoticeRule.Form;
import org.samenspel.values.Ids;
import org.samenspel.values.LocalizedText;

/**
 * A party left on 1 February 2023 and is in again from 1 April. However often it leaves and comes in from then on, and whatever of that is
 * withdrawn: it is in once, and its last notice ends the time in which it gave it.
 */
class ComingInAgainHistoryTest {

    private static final int KINDS = 8;
    private static final LocalDate BEGIN = LocalDate.of(2023, 4, 10);

    @Property(tries = 300)
    void nobodyIsAPartyTwiceOnOneDay(@ForAll("histories") List<Step> history) {
        Agreement agreement = cameInAgain();
        LocalDate today = BEGIN;
        for (Step step : history) {
            today = today.plusDays(step.passing());
            act(agreement, step, today);

            assertNobodyTwice(agreement.on(today, NONE).parties().list());
        }
    }

    @Property(tries = 300)
    void nobodyComesInAfterItsLastDay(@ForAll("histories") List<Step> history) {
        Agreement agreement = cameInAgain();
        LocalDate today = BEGIN;
        for (Step step : history) {
            today = today.plusDays(step.passing());
            act(agreement, step, today);

            assertTimesHaveDays(agreement.on(today, NONE));
        }
    }

    @Property(tries = 300)
    void nobodyStaysThatGaveNoticeSinceItCameIn(@ForAll("histories") List<Step> history) {
        Agreement agreement = cameInAgain();
        LocalDate today = BEGIN;
        for (Step step : history) {
            today = today.plusDays(step.passing());
            act(agreement, step, today);

            assertThat(agreement.on(today, NONE).parties().list())
                    .filteredOn(party -> party.organizationId().equals(OTHER) && party.leavesOn() == null)
                    .allSatisfy(staying ->
                            assertThat(noticesSince(agreement, staying)).isEmpty());
        }
    }

    @Property(tries = 300)
    void whoLeftTakesNothingBack(@ForAll("histories") List<Step> history) {
        Agreement agreement = cameInAgain();
        LocalDate today = BEGIN;
        for (Step step : history) {
            today = today.plusDays(step.passing());
            Standing then = agreement.on(today, NONE);
            Facts before = agreement.facts();
            act(agreement, step, today);

            assertWhoLeftTookNothingBack(then, before, agreement.facts());
        }
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        return Step.histories(KINDS);
    }

    private static List<Fact> noticesSince(Agreement agreement, Party staying) {
        LocalDate first = staying.joinedOn();
        return facts(agreement, Fact.Kind.NOTICE).stream()
                .filter(notice -> first == null || !notice.day().isBefore(first))
                .toList();
    }

    private static Agreement cameInAgain() {
        Agreement agreement = Agreed.active(VVSG, LEVL, OTHER);
        Agreed.notice(agreement, OTHER, LocalDate.of(2022, 2, 1));
        comeInAgain(agreement, LocalDate.of(2023, 2, 10), BEGIN);
        return agreement;
    }

    private static void act(Agreement agreement, Step step, LocalDate today) {
        LocalDate day = step.day(today);
        switch (step.what()) {
            case 0, 1 ->
                tryTo(() -> agreement.giveNotice(OTHER, Agreed.notice(Form.REGISTERED_LETTER, day), today, NONE));
            case 2, 3 -> withdraw(agreement, Fact.Kind.NOTICE, _ -> true, step, today);
            case 4 -> withdraw(agreement, Fact.Kind.SIGNATURE, fact -> fact.amendmentId() != null, step, today);
            case 5 -> withdraw(agreement, Fact.Kind.CONSENT, _ -> true, step, today);
            case 6 -> tryTo(() -> comeInAgain(agreement, day, today));
            default -> catchUp(agreement, step, day, today);
        }
    }

    /** All but its own consent, which only who is in gives. */
    private static void comeInAgain(Agreement agreement, LocalDate day, LocalDate today) {
        Amendment accession = agreement.propose(accession(day), today, NONE);
        for (UUID party : List.of(VVSG, LEVL)) {
            agreement.consent(accession.id(), new Amendment.Consent(party, day, null), today, NONE);
        }
        agreement.sign(OTHER, Agreed.signature("Iemand", day), today, NONE);
    }

    /** What was withdrawn, or never done, is done after all. */
    private static void catchUp(Agreement agreement, Step step, LocalDate day, LocalDate today) {
        List<Amendment> all = agreement.amendments().list();
        UUID accession = all.get(step.who() % all.size()).id();
        List<UUID> parties = List.of(OTHER, VVSG, LEVL);
        UUID party = parties.get(step.who() / 10 % parties.size());
        tryTo(() -> agreement.consent(accession, new Amendment.Consent(party, day, null), today, NONE));
        tryTo(() -> agreement.sign(OTHER, Agreed.signature("Iemand", day), today, NONE));
    }

    private static void withdraw(
            Agreement agreement, Fact.Kind kind, Predicate<Fact> which, Step step, LocalDate today) {
        List<Fact> some = facts(agreement, kind).stream().filter(which).toList();
        if (!some.isEmpty()) {
            Fact mistake = some.get(step.who() % some.size());
            var why = new Withdrawal(whoWithdraws(mistake, step), today, "Vergissing");
            tryTo(() -> agreement.withdraw(mistake.id(), why, NONE));
        }
    }

    private static List<Fact> facts(Agreement agreement, Fact.Kind kind) {
        return agreement.facts().list().stream()
                .filter(fact -> fact.kind() == kind && fact.withdrawal() == null)
                .toList();
    }

    private static Amendment accession(LocalDate day) {
        return new Amendment(
                Ids.next(),
                LEVL,
                day,
                LocalizedText.dutch("Toch weer"),
                TextChange.of(List.of()),
                null,
                new Joining(Agreed.party(OTHER), day.plusDays(50)),
                List.of(),
                null,
                null);
    }
}
