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
import org.samenspel.privacy.PrivacyRule;
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
                        DocumentRule.values(),
                        PrivacyRule.values())
                .flatMap(Stream::of)
                .toList();
    }

    @Override
    public Map<String, Guarded> constraints() {
        return Map.of(
                "uq_organization_codes_code",
                        new Guarded(
                                OrganizationRule.ORGANIZATION_EXISTS,
                                "Look for it by ?code=, and use the one that is there"),
                "uq_membership",
                        new Guarded(
                                OrganizationRule.MEMBERSHIP_EXISTS,
                                "Change the membership that is there, or withdraw it first"),
                "uq_agreement_reference",
                        new Guarded(
                                AgreementRule.AGREEMENT_EXISTS,
                                "Choose another reference, or use the agreement that has it"),
                "fk_agreement_parent",
                        new Guarded(
                                AgreementRule.AGREEMENT_HAS_CHILDREN,
                                "Delete or change the agreements and projects that name it first"),
                "fk_project_agreement",
                        new Guarded(
                                AgreementRule.AGREEMENT_HAS_CHILDREN,
                                "Delete or change the agreements and projects that name it first"),
                "uq_obligation_code",
                        new Guarded(
                                ObligationRule.OBLIGATION_EXISTS,
                                "Choose another code, or change the obligation that has it"),
                "uq_project_reference",
                        new Guarded(
                                ProjectRule.PROJECT_EXISTS,
                                "Choose another reference, or change the project that has it"));
    }
}
