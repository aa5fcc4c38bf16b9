package org.samenspel.partners.organization;

import static org.samenspel.values.rule.Rule.Kind.INPUT;
import static org.samenspel.values.rule.Rule.Kind.STATE;

import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.Rule;

/** The rules of organizations. */
public enum OrganizationRule implements Rule {
    ORGANIZATION_EXISTS(
            "organizationExists",
            STATE,
            new LocalizedText(
                    "Een organisatie met dit nummer is al geregistreerd",
                    "Une organisation avec ce numéro est déjà enregistrée",
                    "An organization with this number is already registered")),
    MEMBER_OF_ITSELF(
            "memberOfItself",
            INPUT,
            new LocalizedText(
                    "Een organisatie is geen lid van zichzelf",
                    "Une organisation n'est pas membre d'elle-même",
                    "An organization is not a member of itself")),
    MEMBERSHIP_EXISTS(
            "membershipExists",
            STATE,
            new LocalizedText(
                    "Dit lidmaatschap is al geregistreerd",
                    "Cette affiliation est déjà enregistrée",
                    "This membership is already registered"));

    private final Statement statement;

    OrganizationRule(String code, Kind kind, LocalizedText title) {
        this.statement = new Statement(code, kind, title);
    }

    @Override
    public Statement statement() {
        return statement;
    }
}
