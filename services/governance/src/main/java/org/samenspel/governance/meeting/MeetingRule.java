package org.samenspel.governance.meeting;

import static org.samenspel.values.rule.Rule.Kind.INPUT;
import static org.samenspel.values.rule.Rule.Kind.STATE;

import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.Rule;

/** The rules of meetings. */
public enum MeetingRule implements Rule {
    MEETING_STARTED(
            "meetingStarted",
            STATE,
            new LocalizedText(
                    "Agenda en belangenconflicten liggen vast bij de start van de vergadering",
                    "L'ordre du jour et les conflits d'intérêts sont fixés au début de la réunion",
                    "The agenda and the conflicts of interest are fixed when the meeting starts")),
    MEETING_NOT_UNDERWAY(
            "meetingNotUnderway",
            STATE,
            new LocalizedText(
                    "Eerst is geweten wie aanwezig is, en het verslag is nog niet goedgekeurd",
                    "Les présences doivent être connues et le procès-verbal ne pas être approuvé",
                    "It must be known who came, and the minutes must not be approved yet")),
    MEETING_CANCELLED(
            "meetingCancelled",
            STATE,
            new LocalizedText("De vergadering is afgelast", "La réunion est annulée", "The meeting was cancelled")),
    MEETING_DECIDED(
            "meetingDecided",
            STATE,
            new LocalizedText(
                    "Een vergadering die besliste, wordt niet afgelast",
                    "Une réunion qui a décidé n'est plus annulée",
                    "A meeting that decided is not cancelled")),
    MEETING_IN_FUTURE(
            "meetingInFuture",
            STATE,
            new LocalizedText(
                    "De vergadering heeft nog niet plaatsgevonden",
                    "La réunion n'a pas encore eu lieu",
                    "The meeting did not take place yet")),
    MINUTES_BEFORE_MEETING(
            "minutesBeforeMeeting",
            INPUT,
            new LocalizedText(
                    "Een verslag wordt na de vergadering goedgekeurd",
                    "Un procès-verbal est approuvé après la réunion",
                    "Minutes are approved after the meeting")),
    ITEM_TWICE(
            "itemTwice",
            INPUT,
            new LocalizedText(
                    "Een nummer staat één keer op de agenda",
                    "Un numéro figure une seule fois à l'ordre du jour",
                    "A number is on the agenda once")),
    ITEM_NOT_ON_AGENDA(
            "itemNotOnAgenda",
            INPUT,
            new LocalizedText(
                    "Dit punt staat niet op de agenda",
                    "Ce point ne figure pas à l'ordre du jour",
                    "This item is not on the agenda")),
    NOT_A_MEMBER(
            "notAMember",
            INPUT,
            new LocalizedText(
                    "Wie geen mandaat heeft op die dag, is geen lid van het orgaan",
                    "Qui n'a pas de mandat ce jour-là n'est pas membre de l'organe",
                    "Who has no mandate on that day is no member of the body"));

    private final Statement statement;

    MeetingRule(String code, Kind kind, LocalizedText title) {
        this.statement = new Statement(code, kind, title);
    }

    @Override
    public Statement statement() {
        return statement;
    }
}
