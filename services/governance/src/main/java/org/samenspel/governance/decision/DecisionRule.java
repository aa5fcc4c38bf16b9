package org.samenspel.governance.decision;

import static org.samenspel.values.rule.Rule.Kind.INPUT;
import static org.samenspel.values.rule.Rule.Kind.STATE;

import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.Rule;

/** The rules of decisions. */
public enum DecisionRule implements Rule {
    ITEM_DECIDED(
            "itemDecided",
            STATE,
            new LocalizedText(
                    "Over dit punt is al beslist",
                    "Ce point a déjà fait l'objet d'une décision",
                    "This item is decided already")),
    NO_QUORUM(
            "noQuorum",
            STATE,
            new LocalizedText(
                    "Er zijn te weinig leden in de zaal om te beslissen",
                    "Trop peu de membres sont dans la salle pour décider",
                    "Too few members are in the room to decide")),
    QUORUM_UNKNOWN(
            "quorumUnknown",
            STATE,
            new LocalizedText(
                    "Het is niet bekend hoeveel leden er zijn, dus ook niet hoeveel er nodig zijn",
                    "Le nombre de membres n'est pas connu, ni donc combien il en faut",
                    "How many members there are is not known, nor then how many are required")),
    MOST_HAVE_A_CONFLICT(
            "mostHaveAConflict",
            STATE,
            new LocalizedText(
                    "Als de meesten een belangenconflict hebben, beslist het orgaan erboven",
                    "Si la plupart ont un conflit d'intérêts, l'organe supérieur décide",
                    "If most have a conflict of interest, the body above decides")),
    DECISION_WITHDRAWN(
            "decisionWithdrawn",
            STATE,
            new LocalizedText(
                    "Deze beslissing is al ingetrokken",
                    "Cette décision est déjà retirée",
                    "This decision is withdrawn already")),
    NO_CASTING_VOTE(
            "noCastingVote",
            INPUT,
            new LocalizedText(
                    "Alleen bij staking van stemmen, en waar de statuten het zeggen, beslist de voorzitter die in de zaal is",
                    "Le président présent ne décide qu'en cas de parité des voix, et si les statuts le disent",
                    "The chair in the room decides only a tie, and only where the statutes say so")),
    VOTED_AFTER_LEAVING(
            "votedAfterLeaving",
            INPUT,
            new LocalizedText(
                    "Wie een belangenconflict meldde, verlaat de zaal en stemt niet",
                    "Qui a signalé un conflit d'intérêts quitte la salle et ne vote pas",
                    "Who declared a conflict of interest leaves the room and does not vote")),
    VOTER_NOT_PRESENT(
            "voterNotPresent",
            INPUT,
            new LocalizedText(
                    "Wie stemt of een standpunt laat noteren, is aanwezig",
                    "Qui vote ou fait acter une position est présent",
                    "Who votes or has a standpoint recorded is present")),
    VOTED_TWICE(
            "votedTwice",
            INPUT,
            new LocalizedText("Elk lid stemt één keer", "Chaque membre vote une fois", "Each member votes once")),
    HAS_NO_VOTE(
            "hasNoVote",
            INPUT,
            new LocalizedText(
                    "Wie als waarnemer zetelt, stemt niet en laat geen standpunt noteren",
                    "Qui siège comme observateur ne vote pas et ne fait pas acter de position",
                    "Who has a seat as observer does not vote and has no standpoint recorded")),
    VOTES_DO_NOT_ADD_UP(
            "votesDoNotAddUp",
            INPUT,
            new LocalizedText(
                    "Wie in de zaal is, stemt voor, tegen of onthoudt zich",
                    "Qui est dans la salle vote pour, contre ou s'abstient",
                    "Who is in the room votes for, against, or abstains")),
    STANDPOINT_WITHOUT_REASONS(
            "standpointWithoutReasons",
            INPUT,
            new LocalizedText(
                    "Een minderheidsstandpunt wordt gemotiveerd",
                    "Une position minoritaire est motivée",
                    "A minority standpoint has reasons"));

    private final Statement statement;

    DecisionRule(String code, Kind kind, LocalizedText title) {
        this.statement = new Statement(code, kind, title);
    }

    @Override
    public Statement statement() {
        return statement;
    }
}
