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
                    "Een vergadering wordt na haar start niet verplaatst, en haar agenda ligt vast",
                    "Une réunion n'est plus déplacée après son début, et son ordre du jour est fixé",
                    "A meeting is not moved after its start, and its agenda is fixed")),
    MEETING_NOT_UNDERWAY(
            "meetingNotUnderway",
            STATE,
            new LocalizedText(
                    "Eerst is geweten wie aanwezig is",
                    "Les présences doivent d'abord être connues",
                    "It must be known first who came")),
    MINUTES_APPROVED(
            "minutesApproved",
            STATE,
            new LocalizedText(
                    "Wat in een goedgekeurd verslag staat, verandert niet zolang het niet heropend is",
                    "Ce que dit un procès-verbal approuvé ne change pas tant qu'il n'est pas rouvert",
                    "What approved minutes say does not change unless they are reopened")),
    MINUTES_NOT_APPROVED(
            "minutesNotApproved",
            STATE,
            new LocalizedText(
                    "Alleen een goedgekeurd verslag wordt heropend",
                    "Seul un procès-verbal approuvé est rouvert",
                    "Only approved minutes are reopened")),
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
    DECISION_STANDS(
            "decisionStands",
            STATE,
            new LocalizedText(
                    "Wie er bij een beslissing was en op welke dag, verandert alleen als die beslissing wordt ingetrokken",
                    "Les présences lors d'une décision et son jour ne changent que si cette décision est retirée",
                    "Who was there for a decision, and on which day, changes only when that decision is withdrawn")),
    TOO_MANY_PROXIES(
            "tooManyProxies",
            INPUT,
            new LocalizedText(
                    "Een lid heeft niet meer volmachten dan de statuten toelaten",
                    "Un membre n'a pas plus de procurations que les statuts le permettent",
                    "A member holds no more proxies than the statutes allow")),
    PROXY_NOT_POSSIBLE(
            "proxyNotPossible",
            INPUT,
            new LocalizedText(
                    "Een stemgerechtigd lid dat er is vertegenwoordigt een ander dat er niet is, dat maar één volmacht geeft",
                    "Un membre présent qui a une voix en représente un autre, absent, qui ne donne qu'une procuration",
                    "A member with a vote who is there represents another one who is not, and who gives one proxy")),
    SECOND_MEETING_TOO_EARLY(
            "secondMeetingTooEarly",
            INPUT,
            new LocalizedText(
                    "Een tweede vergadering komt niet voor de termijn die de statuten of de wet vragen",
                    "Une deuxième réunion ne vient pas avant le délai que demandent les statuts ou la loi",
                    "A second meeting does not come before the days that the statutes or the law ask")),
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
    TOLD_IN_FUTURE(
            "toldInFuture",
            INPUT,
            new LocalizedText(
                    "Een belangenconflict is ten laatste vandaag gemeld",
                    "Un conflit d'intérêts est signalé au plus tard aujourd'hui",
                    "A conflict of interest was told today at the latest")),
    MINUTES_IN_FUTURE(
            "minutesInFuture",
            INPUT,
            new LocalizedText(
                    "Een verslag is ten laatste vandaag goedgekeurd",
                    "Un procès-verbal est approuvé au plus tard aujourd'hui",
                    "Minutes were approved today or earlier")),
    MEETING_OUTSIDE_BODY_PERIOD(
            "meetingOutsideBodyPeriod",
            INPUT,
            new LocalizedText(
                    "Het orgaan bestaat niet op de dag van de vergadering",
                    "L'organe n'existe pas le jour de la réunion",
                    "The body does not exist on the day of the meeting")),
    /** 000, article 3: nothing of it takes effect before its first day. */
    MEETING_BEFORE_AGREEMENT(
            "meetingBeforeAgreement",
            INPUT,
            new LocalizedText(
                    "Een orgaan van een overeenkomst vergadert niet voor de overeenkomst begint",
                    "Un organe d'un accord ne se réunit pas avant le début de l'accord",
                    "A body of an agreement does not meet before the agreement begins")),
    SUBJECT_OF_ONE_PARTY(
            "subjectOfOneParty",
            INPUT,
            new LocalizedText(
                    "Een orgaan van een overeenkomst beslist niet over het plan, de begroting of de toetreding van één partij",
                    "Un organe d'un accord ne décide pas du plan, du budget ou de l'adhésion d'une seule partie",
                    "A body of an agreement does not decide on the plan, budget or accession of one party")),
    ATTENDANCE_BY_PERSON(
            "attendanceByPerson",
            INPUT,
            new LocalizedText(
                    "In een orgaan met leden is geweten wie aanwezig is, niet alleen hoeveel",
                    "Dans un organe qui a des membres, on sait qui est présent, et pas seulement combien",
                    "In a body with members it is known who came, not only how many")),
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
    /** 000, article 6 §2: each party names who takes part; 002, 257: others are involved too, and decide nothing. */
    ONLY_AS_GUEST(
            "onlyAsGuest",
            INPUT,
            new LocalizedText(
                    "Wie die dag geen partij is, neemt alleen als gast deel aan een orgaan van de overeenkomst",
                    "Qui n'est pas partie ce jour-là ne participe qu'en invité à un organe de l'accord",
                    "Who is no party on that day takes part in a body of the agreement as a guest alone")),
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
