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
    MORE_VOTES_THAN_MEMBERS(
            "moreVotesThanMembers",
            INPUT,
            new LocalizedText(
                    "Er zijn meer stemmen dan leden in de zaal",
                    "Il y a plus de voix que de membres dans la salle",
                    "There are more votes than members in the room"));

    private final Statement statement;

    DecisionRule(String code, Kind kind, LocalizedText title) {
        this.statement = new Statement(code, kind, title);
    }

    @Override
    public Statement statement() {
        return statement;
    }
}
