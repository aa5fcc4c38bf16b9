package org.samenspel.finance.sharing;

import static org.samenspel.values.rule.Rule.Kind.INPUT;
import static org.samenspel.values.rule.Rule.Kind.STATE;

import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.Rule;

/** The rules of cost sharings and their statements. */
public enum CostSharingRule implements Rule {
    COST_SHARING_EXISTS(
            "costSharingExists",
            STATE,
            new LocalizedText(
                    "De organisatie heeft al een kostendeling met deze referentie",
                    "L'organisation a déjà un partage de coûts avec cette référence",
                    "The organization already has a cost sharing with this reference")),
    NO_PARTNER(
            "noPartner",
            INPUT,
            new LocalizedText(
                    "Een kostendeling heeft partners",
                    "Un partage de coûts a des partenaires",
                    "A cost sharing has partners")),
    PARTNER_TWICE(
            "partnerTwice",
            INPUT,
            new LocalizedText(
                    "Een partner komt maar één keer voor",
                    "Un partenaire n'apparaît qu'une fois",
                    "A partner occurs once only")),
    PARTNER_NOT_IN_AGREEMENT(
            "partnerNotInAgreement",
            INPUT,
            new LocalizedText(
                    "Alleen partijen bij de overeenkomst delen de kosten",
                    "Seules les parties à l'accord partagent les coûts",
                    "Only parties of the agreement share the cost")),
    PERIOD_OUTSIDE_AGREEMENT(
            "periodOutsideAgreement",
            INPUT,
            new LocalizedText(
                    "De periode valt buiten de overeenkomst",
                    "La période tombe en dehors de l'accord",
                    "The period is outside the agreement")),
    SHARES_DO_NOT_ADD_UP(
            "sharesDoNotAddUp",
            INPUT,
            new LocalizedText(
                    "De delen van de gedeelde kost vormen samen geen geheel",
                    "Les parts du coût partagé ne forment pas un tout",
                    "The parts of the shared cost do not add up to the whole")),
    HOUSEHOLD_TWICE(
            "householdTwice",
            INPUT,
            new LocalizedText(
                    "Een gezinsgrootte komt maar één keer voor",
                    "Une taille de ménage n'apparaît qu'une fois",
                    "A size of household occurs once only")),
    UNKNOWN_HOUSEHOLD(
            "unknownHousehold",
            INPUT,
            new LocalizedText(
                    "De gezinsgrootte heeft geen dagprijs",
                    "La taille du ménage n'a pas de tarif journalier",
                    "The size of household has no daily rate")),
    NIGHTS_OVER_CAPACITY(
            "nightsOverCapacity",
            INPUT,
            new LocalizedText(
                    "Er zijn meer nachten dan de eenheden er hebben",
                    "Il y a plus de nuits que les unités n'en ont",
                    "There are more nights than the units have")),
    COST_SHARING_TOO_LARGE(
            "costSharingTooLarge",
            INPUT,
            new LocalizedText("Het bedrag is te groot", "Le montant est trop grand", "The amount is too large")),
    COST_MODEL_MIXED(
            "costModelMixed",
            INPUT,
            new LocalizedText(
                    "Een kostenmodel heeft één kost met een doel, of personeel, niet beide",
                    "Un modèle de coûts a un coût avec un but, ou du personnel, pas les deux",
                    "A cost model has one cost with a purpose, or staff, not both")),
    DAYS_WITHOUT_PARTNER(
            "daysWithoutPartner",
            INPUT,
            new LocalizedText(
                    "Op sommige dagen is geen van de partners partij",
                    "Certains jours, aucun des partenaires n'est partie",
                    "On some days none of the partners is a party")),
    CORRECTION_OF_ANOTHER(
            "correctionOfAnother",
            INPUT,
            new LocalizedText(
                    "Een correctie gaat over dezelfde kostendeling",
                    "Une correction porte sur le même partage de coûts",
                    "A correction is about the same cost sharing")),
    ACCEPTED_ON_OTHER_DAY(
            "acceptedOnOtherDay",
            INPUT,
            new LocalizedText(
                    "Een afrekening wordt niet aanvaard voor het voorstel of na vandaag",
                    "Un décompte n'est pas accepté avant la proposition ou après aujourd'hui",
                    "A statement is not accepted before its proposal or after today")),
    COST_SHARING_NOT_SETTLED(
            "costSharingNotSettled",
            STATE,
            new LocalizedText(
                    "Alleen wat vereffend is, wordt gecorrigeerd",
                    "Seul ce qui est réglé est corrigé",
                    "Only what is settled is corrected")),
    COST_SHARING_CORRECTED(
            "costSharingCorrected",
            STATE,
            new LocalizedText(
                    "Er is al een latere correctie",
                    "Il existe déjà une correction ultérieure",
                    "There is a later correction already")),
    CORRECTION_CHANGES_NOTHING(
            "correctionChangesNothing",
            STATE,
            new LocalizedText(
                    "De correctie verandert niets voor de partners",
                    "La correction ne change rien pour les partenaires",
                    "The correction changes nothing for the partners")),
    STATEMENT_NOT_ANSWERED(
            "statementNotAnswered",
            STATE,
            new LocalizedText(
                    "De afrekening heeft geen antwoord",
                    "Le décompte n'a pas de réponse",
                    "The statement has no answer")),
    AGREEMENT_NOT_SIGNED(
            "agreementNotSigned",
            STATE,
            new LocalizedText(
                    "Nog niet alle partijen hebben de overeenkomst ondertekend",
                    "Toutes les parties n'ont pas encore signé l'accord",
                    "Not all parties have signed the agreement yet")),
    COST_SHARING_FIXED(
            "costSharingFixed",
            STATE,
            new LocalizedText(
                    "Wat voorgesteld of vereffend is, ligt vast",
                    "Ce qui est proposé ou réglé ne change plus",
                    "What is proposed or settled is fixed")),
    COST_SHARING_NOT_PROPOSED(
            "costSharingNotProposed",
            STATE,
            new LocalizedText(
                    "Alleen een voorstel kan worden teruggenomen",
                    "Seule une proposition peut être retirée",
                    "Only a proposal can be taken back")),
    COST_SHARING_HAS_STATEMENTS(
            "costSharingHasStatements",
            STATE,
            new LocalizedText(
                    "Er bestaan afrekeningen van deze kostendeling",
                    "Il existe des décomptes de ce partage de coûts",
                    "There are statements of this cost sharing")),
    STATEMENT_ANSWERED(
            "statementAnswered",
            STATE,
            new LocalizedText(
                    "Een afrekening wordt één keer beantwoord",
                    "Un décompte reçoit une seule réponse",
                    "A statement is answered once")),
    STATEMENT_WITHDRAWN(
            "statementWithdrawn",
            STATE,
            new LocalizedText(
                    "De afrekening is teruggenomen", "Le décompte a été retiré", "The statement was taken back"));

    private final Statement statement;

    CostSharingRule(String code, Kind kind, LocalizedText title) {
        this.statement = new Statement(code, kind, title);
    }

    @Override
    public Statement statement() {
        return statement;
    }
}
