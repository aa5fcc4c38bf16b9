package org.samenspel.partners;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.samenspel.csv.ImportRule;
import org.samenspel.documents.DocumentRule;
import org.samenspel.partners.agreement.AgreementRule;
import org.samenspel.partners.dispute.DisputeRule;
import org.samenspel.partners.obligation.ObligationRule;
import org.samenspel.partners.organization.OrganizationRule;
import org.samenspel.partners.project.ProjectRule;
import org.samenspel.values.rule.Rule;
import org.samenspel.web.problem.RuleCatalog;

/** All rules of this service, and the constraints of the database that guard some of them. */
@ApplicationScoped
public class PartnerRules implements RuleCatalog {

    @Override
    public List<? extends Rule> rules() {
        return Stream.<Rule[]>of(
                        OrganizationRule.values(),
                        AgreementRule.values(),
                        ObligationRule.values(),
                        DisputeRule.values(),
                        ProjectRule.values(),
                        ImportRule.values(),
                        DocumentRule.values())
                .flatMap(Stream::of)
                .toList();
    }

    @Override
    public Map<String, Rule> constraints() {
        return Map.of(
                "uq_organization_codes_code", OrganizationRule.ORGANIZATION_EXISTS,
                "uq_membership", OrganizationRule.MEMBERSHIP_EXISTS,
                "uq_agreement_reference", AgreementRule.AGREEMENT_EXISTS,
                "fk_agreement_parent", AgreementRule.AGREEMENT_HAS_CHILDREN,
                "fk_project_agreement", AgreementRule.AGREEMENT_HAS_CHILDREN,
                "uq_obligation_code", ObligationRule.OBLIGATION_EXISTS,
                "uq_project_reference", ProjectRule.PROJECT_EXISTS);
    }
}
