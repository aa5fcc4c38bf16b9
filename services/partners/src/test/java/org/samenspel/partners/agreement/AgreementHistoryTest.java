package org.samenspel.partners.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspel.partners.agreement.Agreed.LEVL;
import static org.samenspel.partners.agreement.Agreed.NONE;
import static org.samenspel.partners.agreement.Agreed.OTHER;
import static org.samenspel.partners.agreement.Agreed.VVSG;
import static org.samenspel.partners.agreement.Agreed.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.samenspel.partners.Step;
import org.samenspel.partners.agreement.NoticeRule.Form;
import org.samenspel.values.Ids;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.RuleViolation;

/** Whatever people do, late, twice, in a wrong order or by mistake: what is told is what is so, and the past stays what it was. */
class AgreementHistoryTest {

    private static final LocalDate BEGIN = LocalDate.of(2021, 8, 1);
    private static final int KINDS = 15;
    private static final UUID JOINER = UUID.randomUUID();
    private static final List<UUID> ALL = List.of(VVSG, LEVL, OTHER, JOINER);

    @Property(tries = 200)
    void whatWasToldIsWhatTheDaySaysAfterEachFact(@ForAll("histories") List<Step> history) {
        Agreement agreement = begin(history.getFirst());
        LocalDate today = BEGIN;
        for (Step step : history) {
            today = today.plusDays(step.passing());
            if (!agreement.isDueForReview(today)) {
                assertToldIsSo(agreement, today);
            }
            tryTo(agreement, step, today);
            drain(agreement, today);

            assertToldIsSo(agreement, today);
            assertThat(agreement.isDueForReview(today)).isFalse();
        }
    }

    @Property(tries = 200)
    void whatWasSaidOnDayIsSaidOfThatDayEverAfter(@ForAll("histories") List<Step> history) {
        Agreement agreement = begin(history.getFirst());
        LocalDate today = BEGIN;
        List<Standing> said = new ArrayList<>();
        for (Step step : history) {
            if (step.passing() > 0) {
                said.add(agreement.on(today, NONE));
            }
            today = today.plusDays(step.passing());
            tryTo(agreement, onItsDay(step), today);
        }

        for (Standing then : said) {
            assertThat(agreement.on(then.day(), NONE)).isEqualTo(then);
        }
    }

    @Property(tries = 200)
    void nothingCountsBeforeTheTermOrItsProposalAndAfterTheLastDayItIsOver(@ForAll("histories") List<Step> history) {
        Agreement agreement = begin(history.getFirst());
        LocalDate today = BEGIN;
        for (Step step : history) {
            today = today.plusDays(step.passing());
            tryTo(agreement, step, today);
            Standing now = agreement.on(today, NONE);
            LocalDate day = today;

            assertThat(now.amendments().list())
                    .allSatisfy(amendment -> assertThat(amendment.effectiveOn())
                            .satisfiesAnyOf(
                                    none -> assertThat(none).isNull(),
                                    counts -> assertThat(counts)
                                            .isAfterOrEqualTo(LocalDate.of(2022, 1, 1))
                                            .isAfterOrEqualTo(amendment.proposedOn())
                                            .isBeforeOrEqualTo(now.endsOn() == null ? LocalDate.MAX : now.endsOn())));
            assertThat(now.state() == AgreementState.ENDED)
                    .isEqualTo(now.signedOn() != null
                            && now.endsOn() != null
                            && now.endsOn().isBefore(day));
        }
    }

    @Property(tries = 200)
    void nobodyIsAPartyTwiceOnOneDay(@ForAll("histories") List<Step> history) {
        Agreement agreement = begin(history.getFirst());
        LocalDate today = BEGIN;
        for (Step step : history) {
            today = today.plusDays(step.passing());
            tryTo(agreement, step, today);
            assertNobodyTwice(agreement.on(today, NONE).parties().list());
        }
    }

    @Property(tries = 200)
    void nobodyIsInOnNoDayOfItsTime(@ForAll("histories") List<Step> history) {
        Agreement agreement = begin(history.getFirst());
        LocalDate today = BEGIN;
        for (Step step : history) {
            today = today.plusDays(step.passing());
            tryTo(agreement, step, today);
            assertTimesHaveDays(agreement.on(today, NONE));
        }
    }

    @Property(tries = 200)
    void whoLeftTakesNothingBack(@ForAll("histories") List<Step> history) {
        Agreement agreement = begin(history.getFirst());
        LocalDate today = BEGIN;
        for (Step step : history) {
            today = today.plusDays(step.passing());
            Standing then = agreement.on(today, NONE);
            Facts before = agreement.facts();
            tryTo(agreement, step, today);
            assertWhoLeftTookNothingBack(then, before, agreement.facts());
        }
    }

    /** But for who keeps the agreement: all times of the others were over. */
    static void assertWhoLeftTookNothingBack(Standing then, Facts before, Facts now) {
        List<Party> all = then.everybody().list();
        assertThat(now.list())
                .filteredOn(fact -> fact.withdrawal() != null && !before.list().contains(fact))
                .extracting(fact -> fact.withdrawal().organizationId())
                .allMatch(who -> who.equals(LEVL)
                        || all.stream()
                                .noneMatch(party -> party.organizationId().equals(who))
                        || all.stream()
                                .anyMatch(party -> party.organizationId().equals(who) && !party.hasLeftBy(then.day())));
    }

    /** From its first day, or the one from which all agree, up to its last one. */
    static void assertTimesHaveDays(Standing now) {
        assertThat(now.parties().list())
                .filteredOn(party -> party.leavesOn() != null)
                .allSatisfy(party -> assertThat(
                                Stream.of(party.joinedOn(), now.signedOn()).filter(Objects::nonNull))
                        .allMatch(first -> !first.isAfter(party.leavesOn())));
    }

    static void assertNobodyTwice(List<Party> parties) {
        assertThat(parties)
                .allSatisfy(party -> assertThat(parties)
                        .filteredOn(other ->
                                other != party && other.organizationId().equals(party.organizationId()))
                        .noneMatch(other -> overlap(party, other)));
    }

    private static boolean overlap(Party one, Party other) {
        LocalDate first = one.joinedOn() == null ? LocalDate.MIN : one.joinedOn();
        LocalDate second = other.joinedOn() == null ? LocalDate.MIN : other.joinedOn();
        return !one.hasLeftBy(second) && !other.hasLeftBy(first);
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        return Step.histories(KINDS);
    }

    /** A draft, or what all have signed. */
    private static Agreement begin(Step step) {
        Agreement agreement = Agreed.draft(VVSG, LEVL, OTHER);
        if (step.who() % 4 != 0) {
            agreement.propose(BEGIN);
            for (UUID party : List.of(VVSG, LEVL, OTHER)) {
                agreement.sign(party, Agreed.signature("N", BEGIN), BEGIN, NONE);
            }
        }
        drain(agreement, BEGIN);
        return agreement;
    }

    /** Withdrawals and taking back are of no day of their own: they say that something never was. */
    private static Step onItsDay(Step step) {
        return new Step(step.passing(), step.what() % 10, step.who(), 0);
    }

    private static void assertToldIsSo(Agreement agreement, LocalDate today) {
        Standing now = agreement.on(today, NONE);
        assertThat(agreement.toldState()).isEqualTo(now.state());
        assertThat(agreement.nextNews(today, NONE)).isEmpty();
    }

    private static void drain(Agreement agreement, LocalDate today) {
        int told = 0;
        for (Optional<AgreementNews> news = agreement.nextNews(today, NONE);
                news.isPresent();
                news = agreement.nextNews(today, NONE)) {
            assertThat(told++).isLessThan(50);
        }
    }

    private static void tryTo(Agreement agreement, Step step, LocalDate today) {
        tryTo(() -> act(agreement, step, today));
    }

    /** What a rule refuses is not done. */
    static void tryTo(Runnable deed) {
        try {
            deed.run();
        } catch (RuleViolation refused) {
            assertThat(refused.rule()).isInstanceOf(AgreementRule.class);
        } catch (InvalidInput refused) {
            assertThat(refused.issues()).isNotEmpty();
        }
    }

    private static void act(Agreement agreement, Step step, LocalDate today) {
        UUID who = ALL.get(step.who() % ALL.size());
        LocalDate day = step.day(today);
        switch (step.what()) {
            case 0 -> agreement.propose(today);
            case 1, 2, 3 -> agreement.sign(who, Agreed.signature("N", day), today, NONE);
            case 4 -> agreement.giveNotice(who, Agreed.notice(Form.REGISTERED_LETTER, day), today, NONE);
            case 5 -> agreement.propose(amendment(who, day, step), today, NONE);
            case 6, 7, 8 -> consent(agreement, who, step, today);
            case 9 -> agreement.refuse(who, "nee", day, today, NONE);
            case 10 -> agreement.exclude(who, day, today, NONE);
            case 11 -> withdraw(agreement, step, today);
            case 12 -> agreement.takeBack(mistake(LEVL, today), NONE);
            case 13 -> agreement.sign(who, Agreed.signature("N", null).recorded(today), today, NONE);
            default -> agreement.drop("niets", today, NONE);
        }
    }

    private static void consent(Agreement agreement, UUID who, Step step, LocalDate today) {
        List<Amendment> open = agreement.amendments().list();
        if (!open.isEmpty()) {
            Amendment amendment = open.get(step.who() / ALL.size() % open.size());
            agreement.consent(amendment.id(), new Amendment.Consent(who, step.day(today), null), today, NONE);
        }
    }

    private static void withdraw(Agreement agreement, Step step, LocalDate today) {
        List<Fact> facts = agreement.facts().list().stream()
                .filter(fact -> fact.kind() != Fact.Kind.PROPOSAL)
                .toList();
        if (!facts.isEmpty()) {
            Fact mistake = facts.get(step.who() % facts.size());
            agreement.withdraw(mistake.id(), mistake(whoWithdraws(mistake, step), today), NONE);
        }
    }

    /** Who keeps the agreement, or who did it. */
    static UUID whoWithdraws(Fact mistake, Step step) {
        return mistake.kind().isOfOwner() || step.ago() == 0 ? LEVL : mistake.organizationId();
    }

    private static Withdrawal mistake(UUID organization, LocalDate today) {
        return new Withdrawal(organization, today, "Vergissing");
    }

    private static Amendment amendment(UUID who, LocalDate day, Step step) {
        @Nullable LocalDate end = step.who() % 3 == 0 ? day.plusDays(300) : null;
        Joining joining =
                step.who() % 3 == 1 ? new Joining(Agreed.party(ALL.get(step.who() / 3 % 4)), day.plusDays(20)) : null;
        List<Article> articles = end == null && joining == null ? List.of(article("6", "twee keer")) : List.of();
        return new Amendment(
                Ids.next(),
                who,
                day,
                LocalizedText.dutch("W"),
                TextChange.of(articles),
                end,
                joining,
                List.of(),
                null,
                null);
    }
}
