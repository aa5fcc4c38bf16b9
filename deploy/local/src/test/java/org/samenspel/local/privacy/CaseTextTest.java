package org.samenspel.local.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.junit.jupiter.api.Test;
import org.samenspel.local.demo.Json;

class CaseTextTest {

    @Test
    void saysWhatACandidateIsAndByWhatItWasFound() throws JsonProcessingException {
        assertThat(CaseText.ofCandidate(Json.MAPPER.readTree("""
                        {"place":{"kind":"contact"},"matched":["name","email"],
                         "content":{"name":"Voorbeeld Persoon","email":"persoon@example.org"}}""")))
                .isEqualTo("contact (by name, email): name Voorbeeld Persoon; email persoon@example.org");
    }

    @Test
    void saysWhereACorrectionIsToBePutRightAndByWhen() throws JsonProcessingException {
        assertThat(CaseText.of(Json.MAPPER.readTree("""
                        {"kind":"correction",
                         "requests":[{"service":"partners","id":"p1","outcome":"granted","answeredOn":"2027-03-01","dueOn":"2027-04-01",
                          "confirmed":[{"correction":{"operation":"changeContact","href":"https://samenspel.example/c1"}}]}]}"""))).isEqualTo("""
                        partners: request p1 granted on 2027-03-01, about 1 record(s)
                          put it right: changeContact https://samenspel.example/c1
                          conclude it by 2027-04-01: ./samenspel privacy, conclude
                        """);
    }

    @Test
    void saysNothingToConcludeWhereNoRecordIsMeant() throws JsonProcessingException {
        assertThat(CaseText.of(Json.MAPPER.readTree("""
                        {"kind":"objection",
                         "requests":[{"service":"partners","id":"p1","outcome":"granted","answeredOn":"2027-03-01","dueOn":"2027-04-01",
                          "confirmed":[]}]}"""))).isEqualTo("""
                        partners: request p1 granted on 2027-03-01, about 0 record(s)
                        """);
    }

    @Test
    void saysWhatWasDoneInEachServiceAndWhatIsStored() throws JsonProcessingException {
        assertThat(CaseText.of(Json.MAPPER.readTree("""
                        {"kind":"access",
                         "requests":[{"service":"partners","id":"p1","outcome":"granted","answeredOn":"2027-03-01","confirmed":[{}]}],
                         "records":[{"service":"partners","kind":"contact","recordId":"c1","content":{"name":"Voorbeeld Persoon"}}]}"""))).isEqualTo("""
                        partners: request p1 granted on 2027-03-01, about 1 record(s)

                        partners, contact c1
                          name Voorbeeld Persoon
                        """);
    }
}
