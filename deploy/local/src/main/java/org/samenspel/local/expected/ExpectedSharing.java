package org.samenspel.local.expected;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;

/** What must come out of the cost sharing of crisis housing, for each partner and for the one that looks. */
public final class ExpectedSharing {

    private final JsonNode expected;

    ExpectedSharing(JsonNode expected) {
        this.expected = expected.path("finance").path("crisisHousing");
    }

    void assertAll(JsonNode report) {
        assertAmounts(report);
        assertDifferences(report);
        assertSeenByOnePartner(report);
    }

    public void assertAmounts(JsonNode report) {
        JsonNode wanted = expected.path("perPartner");
        assertThat(report.path("sharing").path("shares"))
                .hasSize(wanted.size())
                .allSatisfy(share -> assertAmounts(
                        share.path("amounts"), wanted.path(share.path("partner").asText())));
        assertAmounts(report.path("sharing").path("totals"), expected.path("totals"));
    }

    /** The source drops half a euro of each partner with one home. */
    public void assertDifferences(JsonNode report) {
        JsonNode municipality = report.path("sharing").path("shares").path(1);
        JsonNode cost = comparison(municipality.path("comparisons"), "cost");
        assertThat(amount(cost.path("printed"))).isEqualTo(amount(expected.path("printedMunicipalCost")));
        assertThat(amount(cost.path("difference"))).isEqualTo(new BigDecimal("0.50"));
        assertThat(amount(comparison(municipality.path("comparisons"), "income").path("difference")))
                .isEqualTo(new BigDecimal("0.00"));
        assertThat(amount(comparison(report.path("sharing").path("comparisons"), "cost")
                        .path("difference")))
                .isEqualTo(amount(expected.path("differenceInCost")));
    }

    public void assertSeenByOnePartner(JsonNode report) {
        JsonNode seen = report.path("sharing").path("seen");
        assertThat(seen.path("partner").asText()).isEqualTo("Gemeente 1");
        assertThat(seen.path("statements").asInt()).isEqualTo(1);
        assertThat(seen.path("costSharing").asInt()).isEqualTo(404);
        assertThat(seen.path("statement").path("state").asText()).isEqualTo("accepted");
        assertAmounts(
                seen.path("statement").path("amounts"),
                expected.path("perPartner").path("Gemeente 1"));
    }

    private static void assertAmounts(JsonNode amounts, JsonNode wanted) {
        assertThat(amount(amounts.path("sharedCost"))).isEqualTo(amount(wanted.path("coordination")));
        assertThat(amount(amounts.path("unitCost"))).isEqualTo(amount(wanted.path("support")));
        assertThat(amount(amounts.path("cost"))).isEqualTo(amount(wanted.path("cost")));
        assertThat(amount(amounts.path("income"))).isEqualTo(amount(wanted.path("income")));
        assertThat(amount(amounts.path("balance"))).isEqualTo(amount(wanted.path("balance")));
    }

    private static JsonNode comparison(JsonNode comparisons, String code) {
        return comparisons
                .valueStream()
                .filter(one -> one.path("code").asText().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal amount(JsonNode value) {
        return new BigDecimal(value.isObject() ? value.path("value").asText() : value.asText());
    }
}
