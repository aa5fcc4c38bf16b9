package org.samenspel.governance.balance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.samenspel.governance.body.BodyService;
import org.samenspel.governance.characteristic.CharacteristicService;
import org.samenspel.governance.characteristic.Characteristics;
import org.samenspel.governance.characteristic.Declared;
import org.samenspel.governance.mandate.Mandates;
import org.samenspel.governance.mandate.Membership;
import org.samenspel.governance.rule.Criterion;
import org.samenspel.governance.rule.Member;
import org.samenspel.governance.rule.Trait;
import org.samenspel.security.CurrentCaller;
import org.samenspel.security.Organization;
import org.samenspel.values.rule.RuleViolation;

/** Takes balances, the only moment at which what people declared is opened. */
@ApplicationScoped
@Transactional
public class BalanceService {

    private static final Logger LOG = Logger.getLogger(BalanceService.class);

    private final Balances balances;
    private final Censuses censuses;
    private final BodyService bodies;
    private final Mandates mandates;
    private final CharacteristicService characteristics;
    private final CurrentCaller caller;

    BalanceService(
            Balances balances,
            Censuses censuses,
            BodyService bodies,
            Mandates mandates,
            CharacteristicService characteristics,
            CurrentCaller caller) {
        this.balances = balances;
        this.censuses = censuses;
        this.bodies = bodies;
        this.mandates = mandates;
        this.characteristics = characteristics;
        this.caller = caller;
    }

    /**
     * Counts the members of all bodies of the caller's organization on a day. The census is kept first and on its own: if the balance
     * then fails, nobody has seen a count, and a census without a balance is passed over.
     */
    public Balance take(LocalDate date) {
        Organization organization = caller.get().organization();
        balances.lock(organization);
        List<Criterion> questions = questionsOf(organization);
        var membership = new Membership(mandates.inBodiesOf(organization));
        Map<UUID, Declared> declared = characteristics.forCounting(membership.peopleOn(date));
        var disclosure = disclosure(organization, declared);
        disclosure.check();
        List<Member> members = membership.on(date, contents(declared));
        List<Answer> answers = questions.stream()
                .map(question -> new Question(question, date).answer(members, disclosure))
                .toList();
        var balance = new Balance(organization, date, members.size(), answers);
        censuses.keep(balance.id(), disclosure.census(answers));
        balances.persistAndFlush(balance);
        LOG.infof("fact=balance.taken balance=%s", balance.id());
        return balance;
    }

    /** The balance that tells how things stood on a day. */
    public Optional<BalanceSheet> upTo(Organization organization, LocalDate day) {
        return balances.upTo(organization, day).map(Balance::sheet);
    }

    private Disclosure disclosure(Organization organization, Map<UUID, Declared> declared) {
        return new Disclosure(
                declared.values().stream().map(Declared::declarationId).collect(Collectors.toUnmodifiableSet()),
                censuses.of(balances.idsOf(organization)));
    }

    /** What the rules of all bodies ask, each once. One trait asked in two ways would show the people in between. */
    private List<Criterion> questionsOf(Organization organization) {
        List<Criterion> questions = bodies.personalQuestionsOf(organization);
        if (questions.isEmpty()) {
            throw new RuleViolation(BalanceRule.NOTHING_ASKED, "Give a body a rule about origin, gender or age first");
        }
        Map<Trait, Long> ways =
                questions.stream().collect(Collectors.groupingBy(Criterion::trait, Collectors.counting()));
        ways.forEach((trait, number) -> {
            if (number > 1) {
                throw new RuleViolation(
                        BalanceRule.QUESTIONS_DIFFER,
                        "Let all rules about %s ask the same"
                                .formatted(trait.name().toLowerCase(Locale.ROOT)));
            }
        });
        return questions;
    }

    private static Map<UUID, Characteristics> contents(Map<UUID, Declared> declared) {
        return declared.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, person -> person.getValue().characteristics()));
    }
}
