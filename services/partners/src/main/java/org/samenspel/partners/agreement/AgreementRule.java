package org.samenspel.partners.agreement;

import static org.samenspel.values.rule.Rule.Kind.INPUT;
import static org.samenspel.values.rule.Rule.Kind.STATE;

import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.Rule;

/** The rules of agreements. */
public enum AgreementRule implements Rule {
    AGREEMENT_EXISTS(
            "agreementExists",
            STATE,
            new LocalizedText(
                    "De organisatie heeft al een overeenkomst met deze referentie",
                    "L'organisation a déjà un accord avec cette référence",
                    "The organization already has an agreement with this reference")),
    FEWER_THAN_TWO_PARTIES(
            "fewerThanTwoParties",
            INPUT,
            new LocalizedText(
                    "Een overeenkomst heeft minstens twee partijen",
                    "Un accord a au moins deux parties",
                    "An agreement has at least two parties")),
    PARTY_TWICE(
            "partyTwice",
            INPUT,
            new LocalizedText(
                    "Een organisatie is één keer partij",
                    "Une organisation est partie une seule fois",
                    "An organization is a party once")),
    BODY_TWICE(
            "bodyTwice",
            INPUT,
            new LocalizedText(
                    "Een orgaan staat één keer in een overeenkomst",
                    "Un organe figure une seule fois dans un accord",
                    "A body is in an agreement once")),
    ARTICLE_AMBIGUOUS(
            "articleAmbiguous",
            INPUT,
            new LocalizedText(
                    "Meer dan één artikel heeft dit nummer",
                    "Plus d'un article porte ce numéro",
                    "More than one article has this number")),
    NOTICE_IN_LETTER_OF_INTENT(
            "noticeInLetterOfIntent",
            INPUT,
            new LocalizedText(
                    "Een intentieverklaring heeft geen opzegregeling",
                    "Une déclaration d'intention n'a pas de règle de préavis",
                    "A letter of intent has no notice rule")),
    NOT_A_PARTY(
            "notAParty",
            STATE,
            new LocalizedText(
                    "Deze organisatie is geen partij bij de overeenkomst",
                    "Cette organisation n'est pas partie à l'accord",
                    "This organization is not a party to the agreement")),
    AGREEMENT_NOT_DRAFT(
            "agreementNotDraft",
            STATE,
            new LocalizedText(
                    "Een voorgestelde overeenkomst ligt vast: wijzig haar met akkoord van alle partijen",
                    "Un accord proposé ne change plus : modifiez-le avec l'accord de toutes les parties",
                    "A proposed agreement is fixed: amend it with the consent of all parties")),
    AGREEMENT_NOT_PROPOSED(
            "agreementNotProposed",
            STATE,
            new LocalizedText(
                    "Alleen een voorgestelde overeenkomst wordt getekend",
                    "Seul un accord proposé est signé",
                    "Only a proposed agreement is signed")),
    TEXT_DIFFERS(
            "textDiffers",
            STATE,
            new LocalizedText(
                    "Wat getekend wordt, is een andere tekst dan die van de overeenkomst",
                    "Le texte signé est un autre que celui de l'accord",
                    "The text that is signed is another one than that of the agreement")),
    ALREADY_SIGNED(
            "alreadySigned",
            STATE,
            new LocalizedText("Dit is al getekend", "Ceci est déjà signé", "This is already signed")),
    IN_FUTURE(
            "inFuture",
            INPUT,
            new LocalizedText(
                    "Wat nog niet gebeurd is, wordt niet vastgelegd",
                    "Ce qui n'a pas encore eu lieu n'est pas enregistré",
                    "What did not happen yet is not recorded")),
    AGREEMENT_NOT_BINDING(
            "agreementNotBinding",
            STATE,
            new LocalizedText(
                    "De overeenkomst bindt de partijen nog niet, of niet meer",
                    "L'accord ne lie pas encore ou ne lie plus les parties",
                    "The agreement does not bind the parties yet, or no longer")),
    NO_NOTICE_RULE(
            "noNoticeRule",
            STATE,
            new LocalizedText(
                    "De overeenkomst kan niet opgezegd worden",
                    "L'accord ne peut pas être résilié",
                    "The agreement has no notice rule")),
    TERM_ENDS_BY_ITSELF(
            "termEndsByItself",
            STATE,
            new LocalizedText(
                    "De termijn loopt vanzelf af en wordt niet meer verlengd",
                    "La période prend fin d'elle-même et n'est plus reconduite",
                    "The term ends by itself and is renewed no more")),
    NOTICE_FORM(
            "noticeForm",
            INPUT,
            new LocalizedText(
                    "De opzeg heeft niet de afgesproken vorm",
                    "Le préavis n'a pas la forme convenue",
                    "The notice does not have the agreed form")),
    NOTICE_TOO_SHORT(
            "noticeTooShort",
            INPUT,
            new LocalizedText(
                    "De opzegtermijn is korter dan afgesproken",
                    "Le préavis est plus court que convenu",
                    "The notice is shorter than agreed")),
    NOTICE_GIVEN(
            "noticeGiven",
            STATE,
            new LocalizedText(
                    "Deze partij heeft al opgezegd",
                    "Cette partie a déjà donné son préavis",
                    "This party already gave notice")),
    NOTICE_BEFORE_SIGNATURE(
            "noticeBeforeSignature",
            INPUT,
            new LocalizedText(
                    "Wie nog niet getekend heeft, zegt niet op",
                    "Qui n'a pas encore signé ne dénonce pas",
                    "Who did not sign yet gives no notice")),
    PARTY_LEFT(
            "partyLeft",
            STATE,
            new LocalizedText(
                    "De partij is uit de overeenkomst gestapt",
                    "La partie a quitté l'accord",
                    "The party left the agreement")),
    NOTICE_AFTER_END(
            "noticeAfterEnd",
            STATE,
            new LocalizedText(
                    "Na het einde wordt niet meer opgezegd",
                    "Aucun préavis n'est donné après la fin",
                    "No notice is given after the end")),
    ALREADY_CONSENTED(
            "alreadyConsented",
            STATE,
            new LocalizedText(
                    "Deze partij heeft al ingestemd", "Cette partie a déjà consenti", "This party already consented")),
    LAST_DAY_BEFORE_START(
            "lastDayBeforeStart",
            INPUT,
            new LocalizedText(
                    "De laatste dag komt niet voor de eerste",
                    "Le dernier jour ne précède pas le premier",
                    "The last day does not come before the first")),
    CONSENT_BEFORE_PROPOSAL(
            "consentBeforeProposal",
            INPUT,
            new LocalizedText(
                    "Niemand stemt in met wat nog niet voorgesteld was",
                    "Personne ne consent à ce qui n'était pas encore proposé",
                    "Nobody consents to what was not proposed yet")),
    ALREADY_WITHDRAWN(
            "alreadyWithdrawn",
            STATE,
            new LocalizedText("Dit is al ingetrokken", "Ceci est déjà retiré", "This is already withdrawn")),
    AMENDMENT_COUNTS(
            "amendmentCounts",
            STATE,
            new LocalizedText(
                    "Een wijziging die geldt, wordt niet teruggenomen: trek een akkoord in",
                    "Une modification en vigueur n'est pas reprise : retirez un accord",
                    "An amendment that counts is not taken back: withdraw a consent")),
    AGREEMENT_WAS_PROPOSED(
            "agreementWasProposed",
            STATE,
            new LocalizedText(
                    "Wat voorgelegd werd, blijft bewaard: laat het vallen",
                    "Ce qui a été proposé est conservé : abandonnez-le",
                    "What was laid before parties is kept: drop it")),
    AGREEMENT_HAS_CHILDREN(
            "agreementHasChildren",
            STATE,
            new LocalizedText(
                    "Andere overeenkomsten of projecten vallen eronder",
                    "D'autres accords ou projets en dépendent",
                    "Other agreements or projects stand under it")),
    PARTY_DID_NOT_REFUSE(
            "partyDidNotRefuse",
            STATE,
            new LocalizedText(
                    "De anderen gaan alleen verder zonder wie weigerde",
                    "Les autres ne continuent que sans celle qui a refusé",
                    "The others go on only without one that refused"));

    private final Statement statement;

    AgreementRule(String code, Kind kind, LocalizedText title) {
        this.statement = new Statement(code, kind, title);
    }

    @Override
    public Statement statement() {
        return statement;
    }
}
