package org.samenspel.partners.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.Successions;
import org.samenspel.partners.agreement.NoticeRule.Form;
import org.samenspel.values.Ids;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;
import org.samenspel.values.rule.RuleViolation;

/** Agreements from 2022 to 2026 with articles 1, 4 and 6, that a party may leave after a year. */
final class Agreed {

    static final UUID LEVL = UUID.randomUUID();
    static final UUID VVSG = UUID.randomUUID();
    static final UUID OTHER = UUID.randomUUID();
    static final Successions NONE = new Successions(Map.of());
    static final LocalDate TODAY = LocalDate.of(2023, 6, 1);
    /** When amendments are. */
    static final LocalDate PROPOSED = LocalDate.of(2023, 1, 1);

    static final LocalDate SIGNED = LocalDate.of(2021, 8, 25);

    private Agreed() {}

    static Agreement draft(UUID... parties) {
        return of(Stream.of(parties).map(Agreed::party).toList());
    }

    static Agreement of(List<Party> parties) {
        return new Agreement(LEVL, content(AgreementType.FRAMEWORK, parties));
    }

    static AgreementContent content(AgreementType type, List<Party> parties) {
        return new AgreementContent(
                "LEVL-VVSG-2022",
                type,
                LocalizedText.dutch("Samenwerkingsovereenkomst"),
                new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2026, 12, 31)),
                new NoticeRule(java.time.Period.ofYears(1), Form.REGISTERED_LETTER, null),
                null,
                List.of(),
                null,
                new Parties(parties),
                new AgreementText(
                        null,
                        new Articles(List.of(article("1", "een"), article("4", "vier"), article("6", "een keer"))),
                        List.of()),
                List.of());
    }

    /** Signed by all and begun. */
    static Agreement active(UUID... parties) {
        Agreement agreement = draft(parties);
        conclude(agreement, parties);
        return agreement;
    }

    static void conclude(Agreement draft, UUID... parties) {
        draft.propose(SIGNED);
        Stream.of(parties).forEach(party -> draft.sign(party, signature("Iemand"), TODAY, NONE));
    }

    static void notice(Agreement agreement, UUID party, LocalDate day) {
        agreement.giveNotice(party, Agreed.notice(Form.REGISTERED_LETTER, day), day.isAfter(TODAY) ? day : TODAY, NONE);
    }

    static Amendment amendment(List<Article> articles, @Nullable LocalDate lastDay) {
        return new Amendment(
                Ids.next(),
                VVSG,
                PROPOSED,
                LocalizedText.dutch("Wijziging"),
                TextChange.of(articles),
                lastDay,
                null,
                List.of(),
                null,
                null);
    }

    static boolean consent(Agreement agreement, Amendment amendment, UUID party, String day) {
        return agreement.consent(amendment.id(), new Amendment.Consent(party, LocalDate.parse(day), null), TODAY, NONE);
    }

    static Article article(String number, String text) {
        return new Article(null, number, null, null, List.of(new Article.Paragraph(null, text)));
    }

    static Party party(UUID organization) {
        return Party.invited(organization, "party", 1, null);
    }

    static Signature signature(String name) {
        return signature(name, SIGNED);
    }

    static Signature signature(String name, @Nullable LocalDate signedOn) {
        return new Signature(name, "directeur", null, signedOn, "0".repeat(64), null, null);
    }

    /** The party's own body decided, and nobody else; that is told now; says whether the party approves by it. */
    static boolean approve(Agreement agreement, UUID party, UUID decision, LocalDate day) {
        return agreement.approve(List.of(told(agreement, party, decision, day)), null, TODAY, NONE);
    }

    /** A decision of an organization's own body that is told now. */
    static BodyDecision told(Agreement agreement, UUID organization, UUID decision, LocalDate day) {
        return new BodyDecision(decision, agreement.id(), organization, null, day).toldUnder(agreement.proposalId());
    }

    /** When its own body approved, for each party. */
    static List<@Nullable LocalDate> approvals(Agreement agreement) {
        return agreement.on(TODAY, NONE).everybody().list().stream()
                .map(Party::approvedOn)
                .toList();
    }

    static List<String> text(Agreement agreement, LocalDate day) {
        return agreement.contentOn(day, NONE).text().articles().list().stream()
                .map(article -> article.paragraphs().getFirst().text())
                .toList();
    }

    static void assertBroken(ThrowingCallable call, AgreementRule rule) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.rule()).isEqualTo(rule));
    }

    static Notice notice(Form form, LocalDate givenOn) {
        return new Notice(givenOn, form, null, false, null);
    }
}
