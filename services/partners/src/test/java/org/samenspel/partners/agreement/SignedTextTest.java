package org.samenspel.partners.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspel.partners.agreement.Agreed.LEVL;
import static org.samenspel.partners.agreement.Agreed.VVSG;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a party signs is the same bytes for everybody. */
class SignedTextTest {

    private static final UUID ONE = UUID.fromString("0193a1c0-7b1e-7000-8000-3f2a1b0c9d8e");
    private static final UUID TWO = UUID.fromString("0193a1c0-7b1e-7000-8000-5a6b7c8d9e0f");

    private final AgreementContent content = Agreed.draft(ONE, TWO).contentOn(Agreed.TODAY, Agreed.NONE);

    @Test
    void isJsonWithSortedNamesAndNothingAbsent() {
        assertThat(content.textToSign())
                .isEqualTo("{\"addenda\":[],\"articles\":["
                        + "{\"number\":\"1\",\"paragraphs\":[{\"text\":\"een\"}]},"
                        + "{\"number\":\"4\",\"paragraphs\":[{\"text\":\"vier\"}]},"
                        + "{\"number\":\"6\",\"paragraphs\":[{\"text\":\"een keer\"}]}],"
                        + "\"bodies\":[],\"notice\":{\"form\":\"registeredLetter\",\"period\":\"P1Y\"},"
                        + "\"parties\":[{\"onBehalfOf\":[],\"organizationId\":\"0193a1c0-7b1e-7000-8000-3f2a1b0c9d8e\",\"role\":\"party\"},"
                        + "{\"onBehalfOf\":[],\"organizationId\":\"0193a1c0-7b1e-7000-8000-5a6b7c8d9e0f\",\"role\":\"party\"}],"
                        + "\"reference\":\"LEVL-VVSG-2022\",\"term\":{\"end\":\"2026-12-31\",\"start\":\"2022-01-01\"},"
                        + "\"title\":{\"nl\":\"Samenwerkingsovereenkomst\"},\"type\":\"framework\"}");
    }

    /** As `jq -cjS . | sha256sum` says. */
    @Test
    void itsDigestIsTheSha256OfThoseBytes() {
        assertThat(content.textSha256()).isEqualTo("affe7d37a1d66695e54c79dd5f7a171ba4fcffc330f6554ad3fad16dee602aa6");
    }

    @Test
    void sameWordsHaveTheSameDigestWhateverTheirIds() {
        assertThat(Agreed.draft(VVSG, LEVL).contentOn(Agreed.TODAY, Agreed.NONE).textSha256())
                .isEqualTo(Agreed.draft(VVSG, LEVL)
                        .contentOn(Agreed.TODAY, Agreed.NONE)
                        .textSha256());
    }

    @Test
    void otherWordsPreambleAddendumOrPartyHaveAnotherDigest() {
        AgreementText text = content.text();
        var list = new Addendum("Bijlage 1", "Lijst", null, null);

        assertThat(List.of(
                        content.textSha256(),
                        content.with(new AgreementText("Overwegende", text.articles(), List.of()))
                                .textSha256(),
                        content.with(new AgreementText(null, text.articles(), List.of(list)))
                                .textSha256(),
                        content.with(new AgreementText(null, Articles.none(), List.of()))
                                .textSha256(),
                        Agreed.draft(ONE, VVSG)
                                .contentOn(Agreed.TODAY, Agreed.NONE)
                                .textSha256()))
                .doesNotHaveDuplicates();
    }
}
