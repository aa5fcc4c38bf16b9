package org.samenspel.governance;

import static java.util.Map.entry;
import static org.samenspel.governance.GovernanceFixtures.idOf;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.samenspel.testing.contract.AuthorizationMatrix;

/** A body is there for its organization; one of an agreement, with its meetings and decisions, for the other party too. */
@QuarkusTest
class AuthorizationTest extends AuthorizationMatrix {

    private static final String TABLE = """
            keepers = governanceSecretary networkCoordinator
            insiders = governanceSecretary networkCoordinator auditor
            operation                                  | owner own | owner joint | party own | party joint | stranger own | stranger joint
            listBodies                                 | 200:2     | -           | 200:1     | -           | 200:0        | -
            listBodies?unassignedOf={organizationId}   | 200:0     | -           | 200:0     | -           | 200:0        | -
            addBody                                    | 400       | -           | 400       | -           | 400          | -
            getBody                                    | 200       | 200         | 404       | 200         | 404          | 404
            changeBody                                 | 412       | 412         | 404       | 403         | 404          | 404
            withdrawBody                               | 412       | 412         | 404       | 403         | 404          | 404
            listDiversityReports                       | 200:1     | -           | 200:0     | -           | 200:0        | -
            makeDiversityReport                        | 400       | -           | 400       | -           | 400          | -
            getDiversityReport                         | 200       | -           | 404       | -           | 404          | -
            getComposition                             | 200       | 200         | 404       | 403         | 404          | 404
            listSeatWarnings                           | 200:0     | -           | 200:0     | -           | 200:0        | -
            simulateComposition                        | 200       | 200         | 404       | 403         | 404          | 404
            listPersons                                | 200:11    | -           | 200:0     | -           | 200:0        | -
            addPerson                                  | 400       | -           | 400       | -           | 400          | -
            getPerson                                  | 200       | 200         | 404       | 404         | 404          | 404
            correctPerson                              | 412       | -           | 404       | -           | 404          | -
            withdrawPerson                             | 412       | -           | 404       | -           | 404          | -
            erasePerson                                | 412       | -           | 404       | -           | 404          | -
            searchPersons                              | 200       | -           | 200       | -           | 200          | -
            declareCharacteristics                     | 204       | -           | 404       | -           | 404          | -
            forgetCharacteristics                      | 204       | -           | 404       | -           | 404          | -
            listOtherMandates                          | 200       | -           | 404       | -           | 404          | -
            registerOtherMandate                       | 201       | -           | 404       | -           | 404          | -
            getOtherMandate                            | 200       | -           | 404       | -           | 404          | -
            endOtherMandate                            | 400       | -           | 404       | -           | 404          | -
            withdrawOtherMandate                       | 200       | -           | 404       | -           | 404          | -
            declareOwnOtherMandate                     | 404       | -           | 404       | -           | 404          | -
            listMandates                               | 200:11    | -           | 200:0     | -           | 200:0        | -
            listMandates?bodyId={bodyId}               | 200:10    | 200:1       | 200:0     | 200:0       | 200:0        | 200:0
            listMandates?unassignedOf={organizationId} | 200:0     | -           | 200:0     | -           | 200:0        | -
            giveMandate                                | 400       | -           | 400       | -           | 400          | -
            getMandate                                 | 200       | 200         | 404       | 404         | 404          | 404
            endMandate                                 | 412       | 412         | 404       | 404         | 404          | 404
            withdrawMandate                            | 412       | 412         | 404       | 404         | 404          | 404
            listMeetings                               | 200:2     | -           | 200:1     | -           | 200:0        | -
            listMeetings?bodyId={bodyId}               | 200:1     | 200:1       | 200:0     | 200:1       | 200:0        | 200:0
            planMeeting                                | 400       | 400         | 400       | 403         | 400          | 400
            getMeeting                                 | 200       | 200         | 404       | 200         | 404          | 404
            changeMeeting                              | 412       | 412         | 404       | 403         | 404          | 404
            correctMeetingDate                         | 412       | 412         | 404       | 403         | 404          | 404
            declareConflicts                           | 412       | 412         | 404       | 403         | 404          | 404
            startMeeting                               | 412       | 412         | 404       | 403         | 404          | 404
            approveMinutes                             | 412       | 412         | 404       | 403         | 404          | 404
            writeMinutes                               | 412       | 412         | 404       | 403         | 404          | 404
            reopenMinutes                              | 412       | 412         | 404       | 403         | 404          | 404
            declareOwnConflict                         | 404       | 404         | 404       | 404         | 404          | 404
            cancelMeeting                              | 412       | 412         | 404       | 403         | 404          | 404
            takeDecision                               | 409       | 409         | 404       | 403         | 404          | 404
            listDecisions                              | 200:2     | -           | 200:1     | -           | 200:0        | -
            listDecisions?meetingId={meetingId}        | 200:1     | 200:1       | 200:0     | 200:1       | 200:0        | 200:0
            getDecision                                | 200       | 200         | 404       | 200         | 404          | 404
            withdrawDecision                           | 412       | 412         | 404       | 403         | 404          | 404
            listDocuments?subjectType=meeting&subjectId={meetingId}| insiders 200:1, 200:0 | insiders 200:1, 200:0 | 404       | 200:0       | 404          | 404
            addDocument                                | keepers 400, 403 | keepers 400, 403 | 404       | 403         | 404          | 404
            getDocument                                | insiders 200, 404 | insiders 200, 404 | 404       | 404         | 404          | 404
            getDocumentContent                         | 404       | 404         | 404       | 404         | 404          | 404
            putDocumentContent                         | keepers 412, 404 | keepers 412, 404 | 404       | 404         | 404          | 404
            withdrawDocument                           | keepers 412, 404 | keepers 412, 404 | 404       | 404         | 404          | 404
            listPersonalDataRequests                   | 200:1     | -           | 200:0     | -           | 200:0        | -
            openPersonalDataRequest                    | 400       | -           | 400       | -           | 400          | -
            getPersonalDataRequest                     | 200       | -           | 404       | -           | 404          | -
            confirmPersonalDataRequest                 | 412       | -           | 404       | -           | 404          | -
            liftPersonalDataRestriction                | 412       | -           | 404       | -           | 404          | -
            concludePersonalDataRequest                | 412       | -           | 404       | -           | 404          | -
            openPersonalDataReport                     | 409       | -           | 404       | -           | 404          | -
            listRetentionCategories                    | 200       | -           | 200       | -           | 200          | -
            listAuditRecords                           | 200       | 200         | 200       | 200         | 200          | 200
            listAuditRecords text/csv                  | 200       | 200         | 200       | 200         | 200          | 200
            """;

    private static final String AGENDA = """
            [{"number":"3","title":{"nl":"Stand van zaken"},"subject":{"kind":"other"}}]""";
    private static final String DECISION = "{\"item\":\"3\",\"method\":\"consensus\"}";
    private static final String OTHER_MANDATE = """
            {"kind":"board","title":"lid","organization":"Vzw","paid":false,"executive":false,"period":{"start":"2019-01-01"}}""";

    private final GovernanceFixtures owner = GovernanceFixtures.organization();
    private final GovernanceFixtures party = GovernanceFixtures.organization();
    private final GovernanceFixtures stranger = GovernanceFixtures.organization();

    /** What is added is refused for what is missing: so lists have as many at any time. */
    @Override
    protected String table() {
        return TABLE;
    }

    @Override
    protected String token(String organization, String role) {
        return switch (organization) {
            case "owner" -> owner.token(role);
            case "party" -> party.token(role);
            default -> stranger.token(role);
        };
    }

    @Override
    protected Map<String, String> target(String name) {
        if (name.equals("own")) {
            Members board = Members.ofBoard(owner, Members.ORIGIN_RULE);
            List<String> members = new ArrayList<>(board.with(5, Members.FOREIGN));
            members.addAll(board.with(5, Members.BELGIAN));
            Map<String, String> own =
                    new HashMap<>(Map.of("personalDataRequestId", idOf(owner.asked("access", "Iemand Anders"))));
            own.putAll(target(
                    board.body(),
                    members,
                    board.makeReport("2021-06-30").extract().path("id")));
            return own;
        }
        UUID agreement = new PartnersEvents().activated(List.of("jointConsultation"), owner, party);
        String joint = owner.bodyOf(agreement, "jointConsultation");
        return target(joint, owner.members(joint, 1), "");
    }

    private Map<String, String> target(String body, List<String> members, String report) {
        String person = members.getFirst();
        String meeting = owner.meeting(body, AGENDA);
        owner.start(meeting, members).statusCode(200);
        return Map.of(
                "organizationId", owner.id(),
                "bodyId", idOf(body),
                "personId", person,
                "otherMandateId", idOf(owner.created("/persons/" + person + "/otherMandates", OTHER_MANDATE)),
                "mandateId",
                        owner.secretary().get("/mandates?personId=" + person).path("items[0].id"),
                "reportId", report,
                "meetingId", idOf(meeting),
                "documentId", idOf(owner.created("/documents", document(idOf(meeting), "minutes"))),
                "decisionId",
                        owner.decide(meeting, DECISION)
                                .statusCode(201)
                                .extract()
                                .path("id"));
    }

    private static String document(String meeting, String kind) {
        return """
                {"subject":{"type":"meeting","id":"%s"},"kind":"%s","name":"verslag.pdf"}""".formatted(meeting, kind);
    }

    @Override
    protected Map<String, String> bodies() {
        Map<String, String> bodies = new HashMap<>(bodiesOfGovernance());
        bodies.put("confirmPersonalDataRequest", "{\"outcome\":\"granted\",\"candidateIds\":[]}");
        bodies.put("liftPersonalDataRestriction", "{\"ground\":\"claimOver\",\"personInformedOn\":\"2022-05-02\"}");
        bodies.put("concludePersonalDataRequest", "{\"result\":\"upheld\",\"personInformedOn\":\"2022-05-02\"}");
        bodies.put("openPersonalDataReport", "{\"reason\":\"checkOfAnswer\"}");
        return bodies;
    }

    /** The meeting is on a day on which the board is not there, and about what the joint consultation does not take up. */
    private static Map<String, String> bodiesOfGovernance() {
        return Map.ofEntries(
                entry("planMeeting", """
                {"bodyId":"{bodyId}","date":"2020-01-01",
                 "agenda":[{"number":"1","title":{"nl":"Plan"},"subject":{"kind":"plan","id":"{bodyId}"}}]}"""),
                entry("simulateComposition", """
                {"startsOn":"2022-04-01","candidates":[{"role":"member","appointment":"board"}]}"""),
                entry("declareCharacteristics", Members.BELGIAN),
                entry("registerOtherMandate", OTHER_MANDATE),
                entry("endOtherMandate", "{\"endsOn\":\"2000-01-01\"}"),
                entry("withdrawOtherMandate", "{\"reason\":\"Van een andere persoon\"}"),
                entry("endMandate", "{\"endedOn\":\"2021-12-31\",\"reason\":\"ontslag\"}"),
                entry("declareConflicts", "{\"conflicts\":[]}"),
                entry("startMeeting", "{\"present\":[]}"),
                entry("approveMinutes", "{\"approvedOn\":\"2021-12-14\"}"),
                entry("cancelMeeting", "{\"reason\":\"Ziekte\"}"),
                entry("takeDecision", DECISION),
                entry("correctPerson", "{}"),
                entry("searchPersons", "{\"name\":\"lid\"}"),
                entry("declareOwnOtherMandate", OTHER_MANDATE),
                entry("withdrawBody", "{\"reason\":\"Dubbel\"}"),
                entry("withdrawPerson", "{\"reason\":\"Dubbel\"}"),
                entry("withdrawMandate", "{\"reason\":\"vergissing\"}"),
                entry("writeMinutes", "{\"text\":\"Geopend om 19.30 uur\"}"),
                entry("reopenMinutes", "{\"reason\":\"Verkeerd geteld\"}"),
                entry("correctMeetingDate", "{\"date\":\"2021-11-24\",\"reason\":\"Verkeerde dag\"}"),
                entry("declareOwnConflict", "{\"item\":\"3\",\"reason\":\"Vennoot\"}"),
                entry("withdrawDecision", "{\"reason\":\"Verkeerd punt\"}"),
                entry("addDocument", document("{meetingId}", "statutes")),
                entry("putDocumentContent", "%PDF-1.7"),
                entry("withdrawDocument", "{\"reason\":\"Het verkeerde bestand\"}"));
    }
}
