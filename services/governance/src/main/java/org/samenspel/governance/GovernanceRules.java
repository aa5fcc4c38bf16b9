package org.samenspel.governance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.samenspel.documents.DocumentRule;
import org.samenspel.governance.body.BodyRule;
import org.samenspel.governance.decision.DecisionRule;
import org.samenspel.governance.diversity.DiversityRule;
import org.samenspel.governance.mandate.MandateRule;
import org.samenspel.governance.meeting.MeetingRule;
import org.samenspel.governance.person.PersonRule;
import org.samenspel.privacy.PrivacyRule;
import org.samenspel.values.rule.Rule;
import org.samenspel.web.problem.RuleCatalog;

/** All rules of this service, and the constraints of the database that guard some of them. */
@ApplicationScoped
public class GovernanceRules implements RuleCatalog {

    @Override
    public List<? extends Rule> rules() {
        return Stream.<Rule[]>of(
                        BodyRule.values(),
                        PersonRule.values(),
                        MandateRule.values(),
                        DiversityRule.values(),
                        MeetingRule.values(),
                        DecisionRule.values(),
                        DocumentRule.values(),
                        PrivacyRule.values())
                .flatMap(Stream::of)
                .toList();
    }

    @Override
    public Map<String, Guarded> constraints() {
        return Map.of(
                "uq_body_natural_key",
                        new Guarded(BodyRule.BODY_EXISTS, "Choose another code, or use the body that has it"),
                "uq_body_of_agreement",
                        new Guarded(BodyRule.BODY_EXISTS, "Choose another code, or use the body that has it"),
                "uq_person_account",
                        new Guarded(
                                PersonRule.ACCOUNT_TAKEN, "Take the account away from the person that has it first"),
                "uq_decision_item",
                        new Guarded(
                                DecisionRule.ITEM_DECIDED,
                                "Withdraw the decision on this item first, if it was a mistake"));
    }
}
