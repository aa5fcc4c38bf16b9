package org.samenspel.local.expected;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What must come out of partners: organizations, the agreement with VVSG, and its duties window by window. */
public final class ExpectedNetwork {

    private final JsonNode expected;

    ExpectedNetwork(JsonNode expected) {
        this.expected = expected.path("partners");
    }

    void assertAll(JsonNode report) {
        assertOrganizations(report);
        assertAgreement(report);
        assertDuties(report);
        assertMerger(report);
    }

    public void assertOrganizations(JsonNode report) {
        JsonNode wanted = expected.path("organizations");
        JsonNode network = report.path("network");
        assertThat(network.path("organizations")).isEqualTo(wanted.path("total"));
        assertThat(network.path("numbered").asInt())
                .isEqualTo(wanted.path("withPrintedNumber").asInt()
                        + wanted.path("synthetic").asInt()
                        + wanted.path("merging").asInt()
                        + wanted.path("centerCities").asInt());
        assertThat(network.path("memberships")).isEqualTo(wanted.path("memberships"));
        assertThat(network.path("perKind")).isEqualTo(wanted.path("perKind"));
        assertThat(network.path("projects")).hasSize(expected.path("projects").asInt());
    }

    public void assertAgreement(JsonNode report) {
        JsonNode wanted = expected.path("frameworkAgreement");
        JsonNode agreement = agreement(report);
        assertThat(agreement.path("articles").valueStream().map(one -> one.path("number")))
                .containsExactlyElementsOf(wanted.path("articleNumbers"));
        assertThat(agreement
                        .path("articles")
                        .valueStream()
                        .mapToInt(one -> one.path("paragraphs").size())
                        .sum())
                .isEqualTo(wanted.path("paragraphs").asInt());
        assertThat(agreement.path("oddities").valueStream().map(one -> one.path("article")))
                .containsExactlyElementsOf(wanted.path("missingArticleNumbers"));
        assertThat(agreement.path("parties"))
                .hasSize(wanted.path("parties").asInt())
                .allSatisfy(party -> assertThat(party.path("state").asText()).isEqualTo("signed"));
        assertThat(agreement.path("parties").findValuesAsText("signedOn")).containsOnly("2021-08-25");
        assertThat(agreement.path("parties").valueStream().map(party -> party.path("oddities")))
                .extracting(JsonNode::toString)
                .containsExactly("[]", "[\"signedByAnother\",\"representativeDidNotSign\"]");
        assertThat(agreement.path("parties").findValuesAsText("receivedOn"))
                .containsExactly("2021-08-25", "2021-08-25");
        assertThat(agreement.path("state"))
                .isEqualTo(wanted.path("states").path(agreement.path("start").asText()));
    }

    public void assertDuties(JsonNode report) {
        JsonNode obligations = agreement(report).path("obligations");
        JsonNode yearly = expected.path("obligations").path("jointConsultationYearly");
        assertThat(looks(obligations, "jointConsultationYearly"))
                .filteredOn(look -> yearly.has(day(look)))
                .hasSizeGreaterThanOrEqualTo(5)
                .allSatisfy(look -> assertThat(windows(look)).isEqualTo(windows(yearly.path(day(look)))));
        assertState(obligations, "consultationOnRequest");
        assertState(obligations, "finalEvaluation");
    }

    /** Those that merged are one party from that day, with what each of them did, and a client of before acts as the one of after. */
    public void assertMerger(JsonNode report) {
        JsonNode wanted = expected.path("merger");
        JsonNode merger = report.path("merger");
        assertThat(merger.path("successor")).isEqualTo(wanted.path("successor"));
        assertThat(merger.path("predecessors")).isEqualTo(wanted.path("predecessors"));
        assertThat(merger.path("looks")).isEqualTo(wanted.path("looks"));
        assertThat(merger.path("disputes").findValuesAsText("state"))
                .containsExactly(wanted.path("dispute").path("state").asText());
        assertThat(merger.path("disputes").path(0).path("steps").findValuesAsText("kind"))
                .containsExactlyElementsOf(wanted.path("dispute")
                        .path("steps")
                        .valueStream()
                        .map(JsonNode::asText)
                        .toList());
        assertThat(merger.path("asked").path("as"))
                .isEqualTo(wanted.path("successor").path("name"));
    }

    /** A duty with one window. */
    private void assertState(JsonNode obligations, String code) {
        JsonNode wanted = expected.path("obligations").path(code);
        assertThat(looks(obligations, code))
                .filteredOn(look -> wanted.has(day(look)))
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(look -> {
                    assertThat(look.path("windows")).hasSize(1);
                    JsonNode window = look.path("windows").path(0);
                    assertThat(window.path("end")).isEqualTo(wanted.path("due"));
                    assertThat(window.path("state")).isEqualTo(wanted.path(day(look)));
                });
    }

    private static List<JsonNode> looks(JsonNode obligations, String code) {
        return obligations
                .valueStream()
                .filter(one -> one.path("code").asText().equals(code))
                .flatMap(one -> one.path("looks").valueStream())
                .toList();
    }

    private static String day(JsonNode look) {
        return look.path("day").asText();
    }

    private static List<String> windows(JsonNode look) {
        JsonNode windows = look.isArray() ? look : look.path("windows");
        return windows.valueStream()
                .map(one -> "%s %s %s"
                        .formatted(
                                one.path("start").asText(),
                                one.path("end").asText(),
                                one.path("state").asText()))
                .toList();
    }

    private static JsonNode agreement(JsonNode report) {
        return report.path("agreements")
                .valueStream()
                .filter(one -> one.path("reference").asText().equals("LEVL-VVSG-2022"))
                .findFirst()
                .orElseThrow();
    }
}
