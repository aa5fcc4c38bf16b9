package org.samenspel.local.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.junit.jupiter.api.Test;
import org.samenspel.local.demo.Json;

class RetentionReportTest {

    @Test
    void saysOfEachCategoryHowLongItIsKeptAndHowMuchWent() throws JsonProcessingException {
        assertThat(RetentionReport.text(Json.MAPPER.readTree("""
                        [{"service":"partners","category":"contact","keptFor":"P1Y",
                          "removals":[{"removedOn":"2027-01-31","count":2},{"removedOn":"2027-03-01","count":1}]},
                         {"service":"partners","category":"document","removals":[]}]"""))).isEqualTo("""
                        partners    contact      P1Y      2 on 2027-01-31, 1 on 2027-03-01
                        partners    document     forever  nothing went
                        """);
    }
}
