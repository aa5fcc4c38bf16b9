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
    ORGANIZATION_IN_USE(
            "organizationInUse",
            STATE,
            new LocalizedText(
                    "Iets noemt de organisatie nog",
                    "Quelque chose nomme encore l'organisation",
                    "Something still names the organization")),
    ORGANIZATION_WITHDRAWN(
            "organizationWithdrawn",
            STATE,
            new LocalizedText(
                    "De registratie van de organisatie is ingetrokken",
                    "L'enregistrement de l'organisation a été retiré",
                    "The registration of the organization was withdrawn")),
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
                    "This membership is already registered")),
    MEMBERSHIP_WITHDRAWN(
            "membershipWithdrawn",
            STATE,
            new LocalizedText(
                    "Dit lidmaatschap is ingetrokken",
                    "Cette affiliation a été retirée",
                    "This membership was withdrawn")),
    CODE_NOT_ITS_OWN(
            "codeNotItsOwn",
            INPUT,
            new LocalizedText(
                    "Een organisatie die zichzelf bijhoudt, neemt alleen codes die haar token noemt",
                    "Une organisation qui se tient elle-même ne prend que les codes que son jeton nomme",
                    "An organization that keeps itself takes only codes that its token names")),
    SUCCESSION_EXISTS(
            "successionExists",
            STATE,
            new LocalizedText(
                    "De organisatie heeft al een opvolging",
                    "L'organisation a déjà une succession",
                    "The organization already has a succession")),
    SUCCESSION_CIRCLE(
            "successionCircle",
            INPUT,
            new LocalizedText(
                    "Een organisatie volgt zichzelf niet op, ook niet via andere",
                    "Une organisation ne se succède pas, même par d'autres",
                    "An organization doesn't succeed itself, not even through others")),
    SECOND_PERSON_NEEDED(
            "secondPersonNeeded",
            STATE,
            new LocalizedText(
                    "Een opvolging wordt bevestigd door een tweede persoon",
                    "Une succession est confirmée par une deuxième personne",
                    "A succession is confirmed by a second person")),
    SUCCESSION_SETTLED(
            "successionSettled",
            STATE,
            new LocalizedText(
                    "De opvolging is al bevestigd of teruggenomen",
                    "La succession est déjà confirmée ou retirée",
                    "The succession was confirmed or withdrawn before"));

    private final Statement statement;

    OrganizationRule(String code, Kind kind, LocalizedText title) {
        this.statement = new Statement(code, kind, title);
    }

    @Override
    public Statement statement() {
        return statement;
    }
}
