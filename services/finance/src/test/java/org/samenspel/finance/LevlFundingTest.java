package org.samenspel.finance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The funding sources of the demo against 004. */
class LevlFundingTest {

    private static final Path SOURCES = Path.of("../../deploy/demo/levl-2022/finance/funding-sources.json");

    /** 004:963 for action 12, 004:1204 for Cop Without Borders: who pays is printed, how much is not. */
    @ParameterizedTest
    @CsvSource({
        "beeldvorming-vrouwen, Open Society Foundation",
        "cop-without-borders, 'EU-REC, Rights, Equality and Citizenship 2020'"
    })
    void grantWithoutPrintedAmountHasItsGrantorAndNoAmount(String reference, String grantor) throws IOException {
        JsonNode sources = new JsonMapper().readTree(SOURCES.toFile()).get("fundingSources");

        assertThat(StreamSupport.stream(sources.spliterator(), false)
                        .filter(source -> source.get("reference").asText().equals(reference)))
                .singleElement()
                .satisfies(source -> {
                    assertThat(source.get("printedGrantor").asText()).isEqualTo(grantor);
                    assertThat(source.get("amountPrinted").asBoolean()).isFalse();
                    assertThat(source.get("amount").isNull()).isTrue();
                });
    }
}
