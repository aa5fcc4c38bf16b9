package org.samenspel.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspel.partners.PartnersFixtures.idOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenspel.testing.MovableClock;
import org.samenspel.testing.Tokens;
import org.samenspel.testing.contract.AuthorizationMatrix;

/**
 * What a network organization keeps, its partner, which is a party, sees; one that has nothing to do with either finds organizations
 * and nothing else. The draft of an agreement is there for those who write and check it.
 */
@QuarkusTest
class AuthorizationTest extends AuthorizationMatrix {

    private static final String TABLE = """
            checkers = partnerManager networkCoordinator auditor
            managers = partnerManager networkCoordinator
            operation                             | keeper active         | keeper draft          | partner active | partner draft | stranger active | stranger draft
            listOrganizations                     | 200                   | -                     | 200            | -             | 200             | -
            registerOrganization                  | 201                   | -                     | 201            | -             | 201             | -
            listOrganizations text/csv            | 200                   | -                     | 200            | -             | 200             | -
            importOrganizations?dryRun=true       | 200                   | -                     | 200            | -             | 200             | -
            getOrganization                       | 200                   | -                     | 200            | -             | 200             | -
            changeOrganization                    | 412                   | -                     | 403            | -             | 403             | -
            withdrawOrganization                  | 412                   | -                     | 403            | -             | 403             | -
            listSuccessions                       | 200                   | -                     | 200            | -             | 200             | -
            getSuccession                         | 200                   | -                     | 200            | -             | 200             | -
            proposeSuccession                     | 409                   | -                     | 403            | -             | 403             | -
            confirmSuccession                     | 412                   | -                     | 403            | -             | 403             | -
            withdrawSuccession                    | 412                   | -                     | 403            | -             | 403             | -
            listMemberships                       | 200                   | -                     | 200            | -             | 200             | -
            recordMembership                      | 409                   | -                     | 403            | -             | 403             | -
            getMembership                         | 200                   | -                     | 200            | -             | 200             | -
            changeMembership                      | 412                   | -                     | 403            | -             | 403             | -
            withdrawMembership                    | 412                   | -                     | 403            | -             | 403             | -
            listContacts                          | checkers 200, 403     | -                     | 200            | -             | 403             | -
            addContact                            | 201                   | -                     | 403            | -             | 403             | -
            getContact                            | checkers 200, 403     | -                     | 200            | -             | 403             | -
            changeContact                         | 412                   | -                     | 403            | -             | 403             | -
            eraseContact                          | 412                   | -                     | 403            | -             | 403             | -
            listAgreements?reference={reference}  | 200:1                 | checkers 200:1, 200:0 | 200:1          | 200:0         | 200:0           | 200:0
            listAgreements                        | -                     | -                     | -              | -             | 200:0           | 200:0
            listAgreements?state=active&theme=housing| -                     | -                     | -              | -             | 200:0           | -
            listAgreements?reference={reference}&partyId={organizationId}| 200:1                 | checkers 200:1, 200:0 | 200:1          | 200:0         | 200:0           | 200:0
            listAgreements?unassignedOf={organizationId}| 200:0                 | -                     | 200:0          | -             | 200:0           | -
            listAgreements?noticeBy=2099-12-31&reference={reference}| 200:0                 | -                     | 200:0          | -             | 200:0           | -
            listProjects                          | -                     | -                     | -              | -             | 200:0           | -
            draftAgreement                        | 400                   | -                     | 400            | -             | 400             | -
            getAgreement                          | 200                   | checkers 200, 404     | 200            | 404           | 404             | 404
            getAgreementText                      | 200                   | checkers 200, 404     | 200            | 404           | 404             | 404
            changeAgreement                       | 412                   | 412                   | 403            | 404           | 404             | 404
            proposeAgreement                      | 412                   | 412                   | 403            | 404           | 404             | 404
            signAgreement                         | managers 409, 403     | managers 409, 404     | 409            | 404           | 404             | 404
            keepSignedDocument                    | 412                   | 412                   | 403            | 404           | 404             | 404
            withdrawSignedDocument                | 412                   | 412                   | 403            | 404           | 404             | 404
            giveNotice                            | managers 400, 403     | managers 409, 404     | 400            | 404           | 404             | 404
            recordReceipt                         | managers 400, 403     | managers 400, 404     | 400            | 404           | 404             | 404
            deleteAgreement                       | 412                   | 412                   | 403            | 404           | 404             | 404
            withdrawProposal                      | 412                   | 412                   | 403            | 404           | 404             | 404
            dropAgreement                         | 412                   | 412                   | 403            | 404           | 404             | 404
            refuseAgreement                       | managers 409, 403     | managers 409, 404     | 409            | 404           | 404             | 404
            excludeParty                          | 412                   | 412                   | 403            | 404           | 404             | 404
            listFacts                             | 200:3                 | checkers 200:0, 404   | 200:3          | 404           | 404             | 404
            withdrawFact                          | managers 412, 403     | -                     | 412            | -             | 404             | -
            withdrawAmendment                     | managers 412, 403     | -                     | 412            | -             | 404             | -
            listAmendments                        | 200                   | checkers 200, 404     | 200            | 404           | 404             | 404
            getAmendment                          | 200                   | -                     | 200            | -             | 404             | -
            proposeAmendment                      | managers 400, 403     | managers 409, 404     | 400            | 404           | 404             | 404
            consentToAmendment                    | managers 400, 403     | -                     | 400            | -             | 404             | -
            listObligations                       | 200                   | checkers 200, 404     | 200            | 404           | 404             | 404
            getObligation                         | 200                   | checkers 200, 404     | 200            | 404           | 404             | 404
            addObligation                         | 400                   | 400                   | 403            | 404           | 404             | 404
            changeObligation                      | 412                   | -                     | 403            | -             | 404             | -
            withdrawObligation                    | 412                   | 412                   | 403            | 404           | 404             | 404
            depositDocument                       | managers 400, 403     | managers 409, 404     | 400            | 404           | 404             | 404
            requestConsultation                   | managers 400, 403     | managers 409, 404     | 400            | 404           | 404             | 404
            withdrawRequest                       | managers 412, 403     | -                     | 412            | -             | 404             | -
            withdrawDeposit                       | managers 412, 403     | -                     | 412            | -             | 404             | -
            listDueObligations                    | 200                   | -                     | 200            | -             | 200:0           | -
            listDisputes                          | 200                   | checkers 200, 404     | 200            | 404           | 404             | 404
            openDispute                           | 403                   | managers 403, 404     | 400            | 404           | 404             | 404
            getDispute                            | 200                   | -                     | 200            | -             | 404             | -
            takeDisputeStep                       | 403                   | -                     | 400            | -             | 404             | -
            withdrawDisputeStep                   | 403                   | -                     | 412            | -             | 404             | -
            listProjects?reference=hands-on       | 200:1                 | -                     | 200:1          | -             | 200:0           | -
            listProjects?agreementId={agreementId}| 200:1                 | -                     | 200:1          | -             | 200:0           | -
            addProject                            | 400                   | -                     | 400            | -             | 400             | -
            getProject                            | 200                   | -                     | 200            | -             | 404             | -
            changeProject                         | 412                   | -                     | 403            | -             | 404             | -
            withdrawProject                       | 412                   | -                     | 403            | -             | 404             | -
            listDocuments?subjectType=agreement&subjectId={agreementId}| 200                   | checkers 200, 404     | 200            | 404           | 404             | 404
            addDocument                           | managers 201, 403     | managers 201, 404     | 403            | 404           | 404             | 404
            getDocument                           | 200                   | -                     | 200            | -             | 404             | -
            getDocumentContent                    | 404                   | -                     | 404            | -             | 404             | -
            putDocumentContent                    | managers 412, 403     | -                     | 403            | -             | 404             | -
            withdrawDocument                      | managers 412, 403     | -                     | 403            | -             | 404             | -
            listPersonalDataRequests              | 200:1                 | -                     | 200:0          | -             | 200:0           | -
            openPersonalDataRequest               | 400                   | -                     | 400            | -             | 400             | -
            getPersonalDataRequest                | 200                   | -                     | 404            | -             | 404             | -
            confirmPersonalDataRequest            | 412                   | -                     | 404            | -             | 404             | -
            liftPersonalDataRestriction           | 412                   | -                     | 404            | -             | 404             | -
            concludePersonalDataRequest           | 412                   | -                     | 404            | -             | 404             | -
            openPersonalDataReport                | 409                   | -                     | 404            | -             | 404             | -
            listRetentionCategories               | 200                   | -                     | 200            | -             | 200             | -
            listAuditRecords                      | 200                   | 200                   | 200            | 200           | 200             | 200
            listAuditRecords text/csv             | 200                   | 200                   | 200            | 200           | 200             | 200
            """;

    private static final String WITHDRAWAL = """
            {"reason":"Vergissing"}""";

    private static final String ON_REQUEST = """
            {"kind":"onRequest","within":"P1M","proof":{"kind":"document"}}""";

    private final PartnersFixtures levl = PartnersFixtures.network();
    private final String stranger = PartnersFixtures.outsider();

    @Inject
    MovableClock clock;

    @BeforeEach
    void whileTheAgreementIsActive() {
        clock.moveTo(Instant.parse("2022-06-01T10:00:00Z"));
    }

    @Override
    protected String table() {
        return TABLE;
    }

    @Override
    protected String token(String organization, String role) {
        return PartnersFixtures.token(
                role,
                switch (organization) {
                    case "keeper" -> levl.networkNumber();
                    case "partner" -> levl.partnerNumber();
                    default -> stranger;
                });
    }

    @Override
    protected Map<String, String> target(String name) {
        return name.equals("draft") ? draft() : active();
    }

    /** An agreement that is active, with all that may hang on it, and what else the network organization keeps. */
    private Map<String, String> active() {
        String agreement = levl.active();
        String organization = levl.partnerAddress();
        String obligation = asked(agreement);
        Response dispute = levl.partner()
                .contentType("application/json")
                .body("""
                        {"openedById":"%s","openedOn":"2022-02-01","subject":"Kosten"}""".formatted(levl.partnerId()))
                .post(agreement + "/disputes");
        return Map.ofEntries(
                Map.entry("organizationId", levl.partnerId()),
                Map.entry("network", levl.networkId()),
                Map.entry("successionId", idOf(levl.create(organization + "/successions", succession()))),
                Map.entry(
                        "membershipId", idOf(levl.create(organization + "/memberships", membership(levl.networkId())))),
                Map.entry("contactId", idOf(levl.create(organization + "/contacts", bodies().get("addContact")))),
                Map.entry("projectId", idOf(levl.create("/projects", """
                        {"reference":"hands-on","title":{"nl":"Hands on Inclusion"},"period":{"start":"2021-01-01"},
                         "promoterId":"%s","partners":[{"organizationId":"%s"}],"agreementId":"%s"}""".formatted(
                                levl.networkId(), levl.partnerId(), idOf(agreement))))),
                Map.entry("agreementId", idOf(agreement)),
                Map.entry("reference", levl.manager().get(agreement).path("reference")),
                Map.entry("obligationId", idOf(obligation)),
                Map.entry("requestId", levl.manager().get(obligation).path("requests[0].id")),
                Map.entry("depositId", levl.manager().get(obligation).path("documents[0].id")),
                Map.entry("disputeId", dispute.path("id")),
                Map.entry("stepId", dispute.path("steps[0].id")),
                Map.entry("factId", levl.fact(agreement, "signature")),
                Map.entry("documentId", idOf(levl.create("/documents", document(idOf(agreement))))),
                Map.entry("amendmentId", idOf(levl.amendment(agreement))),
                Map.entry("personalDataRequestId", idOf(levl.asked("access", "Iemand Anders"))));
    }

    /** An obligation of which something was asked and deposited. */
    private String asked(String agreement) {
        String obligation = levl.obligation(agreement, "onRequest", ON_REQUEST);
        levl.create(obligation + "/requests", """
                {"requestedById":"%s","requestedOn":"2022-02-01"}""".formatted(levl.partnerId()));
        levl.create(obligation + "/documents", """
                {"depositedById":"%s","depositedOn":"2022-02-01","reference":"Evaluatie"}""".formatted(levl.partnerId()));
        return obligation;
    }

    private static String document(String agreement) {
        return """
                {"subject":{"type":"agreement","id":"%s"},"kind":"annex","name":"bijlage.pdf"}""".formatted(agreement);
    }

    private Map<String, String> draft() {
        String agreement = levl.draft();
        return Map.of(
                "organizationId",
                levl.partnerId(),
                "agreementId",
                idOf(agreement),
                "reference",
                levl.manager().get(agreement).path("reference"),
                "obligationId",
                idOf(levl.obligation(agreement, "onRequest", ON_REQUEST)));
    }

    private String succession() {
        return bodies().get("proposeSuccession").replace("{network}", levl.networkId());
    }

    private static String membership(String in) {
        return """
                {"organizationId":"%s","role":"partner"}""".formatted(in);
    }

    @Override
    protected Map<String, String> bodies() {
        Map<String, String> bodies = new HashMap<>(bodiesAboutOrganizations());
        bodies.putAll(bodiesAboutAgreements());
        bodies.putAll(bodiesAboutDuties());
        bodies.putAll(bodiesThatTakeBack());
        bodies.putAll(bodiesAboutPeople());
        return bodies;
    }

    private static Map<String, String> bodiesAboutOrganizations() {
        return Map.ofEntries(
                Map.entry("registerOrganization", """
                        {"name":{"nl":"Nieuw"},"kind":"other"}"""),
                Map.entry("importOrganizations", "nameNl,kind\nNieuw,other\n"),
                Map.entry("proposeSuccession", """
                        {"kind":"merger","day":"2099-01-01","decision":"Besluit","successors":[{"organizationId":"{network}"}]}"""),
                Map.entry("recordMembership", membership("{network}")),
                Map.entry("addContact", """
                        {"name":"Voorbeeld Persoon","period":{"start":"2022-01-01"}}"""));
    }

    private static Map<String, String> bodiesAboutPeople() {
        return Map.of(
                "confirmPersonalDataRequest", """
                        {"outcome":"granted","candidateIds":[]}""",
                "liftPersonalDataRestriction", """
                        {"ground":"claimOver","personInformedOn":"2022-05-02"}""",
                "concludePersonalDataRequest", """
                        {"result":"upheld","personInformedOn":"2022-05-02"}""",
                "openPersonalDataReport", """
                        {"reason":"checkOfAnswer"}""");
    }

    private static Map<String, String> bodiesAboutDuties() {
        return Map.ofEntries(
                Map.entry("addObligation", """
                        {"code":"any","article":"none","duty":{"kind":"onRequest","within":"P1M"}}"""),
                Map.entry("changeObligation", """
                        {"article":"6"}"""),
                Map.entry("depositDocument", """
                        {"depositedById":"{organizationId}","depositedOn":"2099-01-01","reference":"Evaluatie"}"""),
                Map.entry("openDispute", """
                        {"openedById":"{organizationId}","openedOn":"2022-02-01","subject":"Kosten","articles":["none"]}"""),
                Map.entry("takeDisputeStep", """
                        {"organizationId":"{organizationId}","kind":"consulted","day":"2021-12-31"}"""),
                Map.entry("requestConsultation", """
                        {"requestedById":"{organizationId}","requestedOn":"2021-12-31"}"""),
                Map.entry("addDocument", document("{agreementId}")),
                Map.entry("putDocumentContent", "%PDF-1.7"));
    }

    private static Map<String, String> bodiesThatTakeBack() {
        return Stream.of(
                        "withdrawSuccession",
                        "withdrawMembership",
                        "withdrawOrganization",
                        "withdrawProject",
                        "withdrawObligation",
                        "withdrawRequest",
                        "withdrawDeposit",
                        "withdrawDisputeStep",
                        "withdrawProposal",
                        "withdrawSignedDocument",
                        "dropAgreement",
                        "withdrawFact",
                        "withdrawAmendment",
                        "withdrawDocument")
                .collect(Collectors.toMap(operation -> operation, operation -> WITHDRAWAL));
    }

    private static Map<String, String> bodiesAboutAgreements() {
        return Map.ofEntries(
                Map.entry("signAgreement", """
                        {"organizationId":"{organizationId}","signature":{"name":"A","capacity":"b","signedOn":"2021-08-25","textSha256":"0000000000000000000000000000000000000000000000000000000000000000"}}"""),
                Map.entry("keepSignedDocument", """
                        {"reference":"archief","sha256":"0000000000000000000000000000000000000000000000000000000000000000"}"""),
                Map.entry("recordReceipt", """
                        {"organizationId":"{organizationId}","receivedOn":"2099-01-01"}"""),
                Map.entry("giveNotice", """
                        {"organizationId":"{organizationId}","form":"letter","givenOn":"2022-01-25"}"""),
                Map.entry("refuseAgreement", """
                        {"organizationId":"{organizationId}","refusedOn":"2022-01-25","reason":"Toch niet"}"""),
                Map.entry("excludeParty", """
                        {"organizationId":"{organizationId}","excludedOn":"2022-01-25"}"""),
                Map.entry("proposeAmendment", """
                        {"organizationId":"{organizationId}","title":{"nl":"Einde"},"lastDay":"2021-12-31"}"""),
                Map.entry("consentToAmendment", """
                        {"organizationId":"{organizationId}","consentedOn":"2099-01-01"}"""));
    }

    @Test
    void auditorWhoActsForAPartnerTooRecordsNothingForOthers() {
        String agreement = levl.proposed();
        String both = Tokens.of("auditor", "partner")
                .organization("kbo", levl.networkNumber())
                .sign();
        Map<String, Long> before = PartnersFixtures.rowCounts();

        PartnersFixtures.as(both)
                .contentType("application/json")
                .body(bodies().get("signAgreement").replace("{organizationId}", levl.partnerId()))
                .post(agreement + "/signatures")
                .then()
                .statusCode(403);

        assertThat(PartnersFixtures.rowCounts()).isEqualTo(before);
    }
}
