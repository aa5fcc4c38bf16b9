package org.samenspel.local.demo;

import java.util.List;
import java.util.Map;
import org.samenspel.local.demo.Governance.Cadence;
import org.samenspel.local.demo.Governance.Composition;
import org.samenspel.local.demo.Governance.Decision;
import org.samenspel.local.demo.Governance.Employee;
import org.samenspel.local.demo.Governance.Meeting;
import org.samenspel.local.demo.Governance.Quorum;
import org.samenspel.local.demo.Governance.Renewal;
import org.samenspel.local.demo.Governance.Rule;
import org.samenspel.local.demo.Governance.RuleResult;
import org.samenspel.local.demo.Governance.Subject;
import org.samenspel.local.demo.Governance.Tally;

/** A board with four rules and a meeting with two decisions. */
final class SampleGovernance {

    private static final List<Employee> EMPLOYEES =
            List.of(new Employee("Medewerker VVSG", "jointConsultation", "VVSG"));

    private static final List<Cadence> CADENCES = List.of(
            new Cadence("Algemene vergadering", "kwam minstens twee keer per jaar samen", true),
            new Cadence("Bestuur", "gemiddeld 6 keer per jaar", false));

    private SampleGovernance() {}

    static Governance governance() {
        var rules = List.of(
                new Rule("foreignOrigin", "75/100", null),
                new Rule("publicCall", "1/2", null),
                new Rule("coChairs", null, 1),
                new Rule("genderBalance", "1/3", null));
        var composition = new Composition(
                "2021-06-30",
                false,
                List.of(
                        new RuleResult("foreignOrigin", "organization", true, null, 26, 34, 26, null, null),
                        new RuleResult("publicCall", "body", false, null, 10, 20, 0, null, null),
                        new RuleResult("coChairs", "body", null, "smallGroup", 1, 20, null, null, null),
                        new RuleResult(
                                "genderBalance",
                                "organization",
                                true,
                                null,
                                12,
                                34,
                                16,
                                Map.of("woman", 18, "man", 16),
                                null)));
        var young = new RuleResult("underThirtyFive", "organization", true, null, 5, 20, 5, null, "2022-05-20");
        var simulation = new Composition("2022-04-01", true, List.of(young));
        var renewal = new Renewal("2022-05-24", List.of("De tabel zegt “begin september 2021”"));
        return new Governance(
                7, 34, 58, EMPLOYEES, rules, composition, simulation, renewal, CADENCES, List.of(meeting()));
    }

    private static Meeting meeting() {
        var plan = decision("1", "Jaarplan 2022", "decides", null, 0);
        var budget = decision("2", "Begroting 2022", "prepares", new Tally(12, 1, 1), 1);
        return new Meeting("Bestuur", "2021-11-25", "held", 14, 1, List.of("indicator 10.1"), List.of(plan, budget));
    }

    private static Decision decision(String item, String title, String competence, Tally tally, int standpoints) {
        String method = tally == null ? "consensus" : "vote";
        return new Decision(
                item,
                Map.of("nl", title),
                new Subject("plan"),
                competence,
                method,
                new Quorum(10, 14, 14),
                tally,
                "adopted",
                standpoints);
    }
}
