package org.samenspel.local.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenspel.local.Refusal;

class PrivacyDeskTest {

    private static final String PARTNERS = "/partners/v1/personalDataRequests";
    private static final String GOVERNANCE = "/governance/v1/personalDataRequests";
    private static final String CANDIDATE =
            "{\"id\":\"c1\",\"place\":{\"kind\":\"contact\",\"recordId\":\"r1\"},\"matched\":[\"name\"]%s}";

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private StubServices services;

    @BeforeEach
    void start() throws IOException {
        services = new StubServices();
    }

    @AfterEach
    void stop() {
        services.close();
    }

    @Test
    void goesOnWithWhatIsOpenAndOpensNothingAnew() {
        isOpen(PARTNERS, "p1", candidate(""));
        isOpen(GOVERNANCE, "g1", candidate(""));
        services.answer("PUT " + PARTNERS + "/p1/confirmation", "{\"id\":\"p1\",\"outcome\":\"granted\"}")
                .answer("PUT " + GOVERNANCE + "/g1/confirmation", "{\"id\":\"g1\",\"outcome\":\"granted\"}");

        JsonNode report = answering("1", "all", "none", "granted");

        assertThat(shown())
                .contains(
                        "1  go on with: erasure of 2022-03-01, asked by Ann Voorbeeld, open in partners and governance");
        assertThat(services.changes())
                .containsExactly(
                        "PUT " + PARTNERS + "/p1/confirmation {\"outcome\":\"granted\",\"candidateIds\":[\"c1\"]}",
                        "PUT " + GOVERNANCE + "/g1/confirmation {\"outcome\":\"granted\",\"candidateIds\":[]}");
        assertThat(report.path("requests")).hasSize(2);
    }

    @Test
    void leavesWhatIsOpen() {
        isOpen(PARTNERS, "p1", candidate(""));

        assertThat(CaseText.of(answering("nothing"))).isEmpty();
        assertThat(services.changes()).isEmpty();
    }

    @Test
    void answersInOneServiceWhatWasAnsweredInTheOther() {
        isOpen(GOVERNANCE, "g1", candidate(""));

        answering("1", "answered", "all", "refused", "legalClaim");

        assertThat(services.changes())
                .containsExactly("PUT " + GOVERNANCE
                        + "/g1/confirmation {\"outcome\":\"refused\",\"ground\":\"legalClaim\",\"candidateIds\":[]}");
    }

    @Test
    void answersWithoutADecisionAndWithoutAReportWhereNothingIsFound() {
        opens();

        answering("access", "soon", "", "", "", "", "Ann Voorbeeld", "", "");

        assertThat(shown())
                .containsSubsequence("That is no day", "Say at least one of", "Nothing is found about who asks")
                .doesNotContain("What is decided?");
        assertThat(services.changes())
                .extracting(change -> change.replaceAll(" \\{.*", ""))
                .containsExactly(
                        "POST " + PARTNERS,
                        "POST " + GOVERNANCE,
                        "PUT " + PARTNERS + "/p1/confirmation",
                        "PUT " + GOVERNANCE + "/g1/confirmation");
    }

    @Test
    void answersNowhereWhereSomethingIsRestricted() {
        isOpen(PARTNERS, "p1", candidate(""));
        isOpen(GOVERNANCE, "g1", candidate(",\"restricted\":true"));

        assertThatThrownBy(() -> answering("1", "all", "all", "granted"))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith(
                        "Nothing was answered: what is restricted is not erased, and this is: governance contact r1.");
        assertThat(services.changes()).isEmpty();
    }

    @Test
    void saysWhatWasDoneBeforeAServiceRefused() {
        isOpen(PARTNERS, "p1", candidate(""));
        isOpen(GOVERNANCE, "g1", candidate(""));
        services.refuse(
                "PUT " + GOVERNANCE + "/g1/confirmation",
                "{\"title\":\"These data are neither used nor changed for now\",\"detail\":\"contact r1\"}");

        assertThatThrownBy(() -> answering("1", "all", "all", "granted"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("409: These data are neither used nor changed for now. contact r1")
                .hasMessageEndingWith("Answered before: partners. The request in governance stays open:"
                        + " ./samenspel privacy goes on with it.")
                .hasMessageNotContaining("{");
    }

    @Test
    void liftsARestriction() {
        services.answer("GET " + PARTNERS + "?restricting=true", "{\"items\":[{\"id\":\"p2\"}]}")
                .answer("GET " + PARTNERS + "/p2", """
                        {"id":"p2","kind":"restriction","answeredOn":"2022-03-01","confirmed":[{"kind":"contact","recordId":"r1"}]}""")
                .answer("PUT " + PARTNERS + "/p2/lifting", """
                        {"id":"p2","liftedOn":"2022-04-01","confirmed":[{"kind":"contact","recordId":"r1"}]}""");

        JsonNode report = answering("lift", "1", "personAgreed", "2022-03-31");

        assertThat(shown()).contains("1  partners, restriction, since 2022-03-01: contact r1");
        assertThat(services.changes())
                .containsExactly("PUT " + PARTNERS
                        + "/p2/lifting {\"ground\":\"personAgreed\",\"personInformedOn\":\"2022-03-31\"}");
        assertThat(CaseText.of(report))
                .isEqualToNormalizingNewlines(
                        "partners: request p2 restricts nothing since 2022-04-01, about 1 record(s)\n");
    }

    @Test
    void liftsAnObjectionOnlyWhenThePersonAgrees() {
        restricts(PARTNERS, "p2", "objection");
        restricts(GOVERNANCE, "g2", "restriction");

        answering("lift", "all", "objectionDecided", "personAgreed", "claimOver", "2022-03-31");

        assertThat(shown()).contains("On which ground, of each objection? (personAgreed) ".repeat(2));
        assertThat(services.changes())
                .containsExactly(
                        "PUT " + PARTNERS
                                + "/p2/lifting {\"ground\":\"personAgreed\",\"personInformedOn\":\"2022-03-31\"}",
                        "PUT " + GOVERNANCE
                                + "/g2/lifting {\"ground\":\"claimOver\",\"personInformedOn\":\"2022-03-31\"}");
    }

    @Test
    void saysWhatWasLiftedBeforeAServiceRefused() {
        restricts(PARTNERS, "p2", "restriction");
        restricts(GOVERNANCE, "g2", "restriction");
        services.refuse("PUT " + GOVERNANCE + "/g2/lifting", "{\"title\":\"It was changed meanwhile\"}");

        assertThatThrownBy(() -> answering("lift", "all", "claimOver", "2022-03-31"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("409: It was changed meanwhile")
                .hasMessageEndingWith("Lifted before: partners. What is not stays in force: ./samenspel privacy goes on"
                        + " with it.");
    }

    @Test
    void concludesWhatIsUnderWay() {
        isUnderWay(PARTNERS, "p3", "correction");
        isUnderWay(GOVERNANCE, "g3", "objection");
        services.answer(
                "PUT " + PARTNERS + "/p3/conclusion",
                "{\"id\":\"p3\",\"confirmed\":[{}],\"conclusion\":{\"result\":\"corrected\",\"concludedOn\":\"2022-04-01\"}}");

        JsonNode report = answering(
                "conclude", "1,2", "upheld", "corrected", "2022-03-30", "rejected", "overridingInterest", "2022-03-31");

        assertThat(shown())
                .contains(
                        "conclude  an objection or a correction; under way: 2",
                        "1  partners, correction, due on 2022-04-01: contact r1",
                        "2  governance, objection, due on 2022-04-01: contact r1");
        assertThat(services.changes())
                .containsExactly(
                        "PUT " + PARTNERS
                                + "/p3/conclusion {\"result\":\"corrected\",\"personInformedOn\":\"2022-03-30\"}",
                        "PUT " + GOVERNANCE
                                + "/g3/conclusion {\"result\":\"rejected\",\"ground\":\"overridingInterest\",\"personInformedOn\":\"2022-03-31\"}");
        assertThat(CaseText.of(report)).contains("partners: request p3 corrected on 2022-04-01, about 1 record(s)");
    }

    @Test
    void saysWhatWasConcludedBeforeAServiceRefused() {
        isUnderWay(PARTNERS, "p3", "objection");
        isUnderWay(GOVERNANCE, "g3", "objection");
        services.refuse("PUT " + GOVERNANCE + "/g3/conclusion", "{\"title\":\"It was changed meanwhile\"}");

        assertThatThrownBy(() -> answering("conclude", "all", "upheld", "2022-03-31", "upheld", "2022-03-31"))
                .isInstanceOf(Refusal.class)
                .hasMessageEndingWith(
                        "Concluded before: partners. What is not stays under way: ./samenspel privacy goes"
                                + " on with it.");
    }

    @Test
    void concludesNothingThatIsOverOrAboutNoRecord() {
        isOpen(PARTNERS, "p1", candidate(""));
        services.answer("GET " + PARTNERS + "?state=answered&kind=objection", """
                        {"items":[{"id":"p4","outcome":"granted","conclusion":{"result":"upheld"}},
                                  {"id":"p5","outcome":"granted","liftedOn":"2022-03-01"},
                                  {"id":"p6","outcome":"refused"},
                                  {"id":"p7","outcome":"granted"}]}""")
                .answer("GET " + PARTNERS + "/p7", "{\"confirmed\":[]}");

        answering("conclude", "nothing");

        assertThat(shown()).contains("(1, new, nothing)").doesNotContain("under way");
        assertThat(services.changes()).isEmpty();
    }

    private void restricts(String collection, String id, String kind) {
        services.answer("GET " + collection + "?restricting=true", "{\"items\":[{\"id\":\"%s\"}]}".formatted(id))
                .answer("GET " + collection + "/" + id, """
                        {"id":"%s","kind":"%s","answeredOn":"2022-03-01","confirmed":[{"kind":"contact","recordId":"r1"}]}""".formatted(id, kind));
    }

    private void isUnderWay(String collection, String id, String kind) {
        services.answer(
                        "GET " + collection + "?state=answered&kind=" + kind,
                        "{\"items\":[{\"id\":\"%s\",\"outcome\":\"granted\"}]}".formatted(id))
                .answer("GET " + collection + "/" + id, """
                        {"id":"%s","kind":"%s","dueOn":"2022-04-01","confirmed":[{"kind":"contact","recordId":"r1"}]}""".formatted(id, kind));
    }

    private void opens() {
        services.answer("POST " + PARTNERS, "{\"id\":\"p1\"}").answer("POST " + GOVERNANCE, "{\"id\":\"g1\"}");
    }

    private void isOpen(String collection, String id, String candidate) {
        services.answer("GET " + collection + "?state=open", "{\"items\":[{\"id\":\"%s\"}]}".formatted(id))
                .answer("GET " + collection + "/" + id, """
                        {"id":"%s","kind":"erasure","receivedOn":"2022-03-01","person":{"name":"Ann Voorbeeld"},"candidates":[%s]}""".formatted(id, candidate));
    }

    private static String candidate(String more) {
        return CANDIDATE.formatted(more);
    }

    private JsonNode answering(String... lines) {
        var dialog = new Dialog(
                new BufferedReader(new StringReader(String.join("\n", lines) + "\n")),
                new PrintStream(shown, true, StandardCharsets.UTF_8));
        return new PrivacyDesk(services.officer(), dialog).answer();
    }

    private String shown() {
        return shown.toString(StandardCharsets.UTF_8);
    }
}
