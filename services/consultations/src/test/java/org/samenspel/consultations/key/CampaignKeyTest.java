package org.samenspel.consultations.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samenspel.values.Ids;

class CampaignKeyTest {

    private static final UUID CAMPAIGN = Ids.next();

    private final CampaignKey key = CampaignKey.fresh(CAMPAIGN);

    @Test
    void namesTheSameIdTheSameWay() {
        UUID id = Ids.random();

        assertThat(key.name(id)).hasSize(CampaignKey.NAME_LENGTH).isEqualTo(key.name(id));
        assertThat(key.name(id)).isNotEqualTo(key.name(Ids.random()));
    }

    @Test
    void namesTheSameIdOtherwiseInAnotherCampaign() {
        UUID id = Ids.random();

        assertThat(CampaignKey.fresh(Ids.next()).name(id)).isNotEqualTo(key.name(id));
    }

    @Test
    void isTheSameKeyWhenItIsReadAgain() {
        UUID id = Ids.random();
        var again = new CampaignKey(CAMPAIGN, key.secret());

        assertThat(again.name(id)).isEqualTo(key.name(id));
        assertThat(again.sealing()).isEqualTo(key.sealing());
        assertThat(again.check()).isEqualTo(key.check());
    }

    @Test
    void isRecognizedByWhatSaysNothingOfIt() {
        assertThat(key.check())
                .isNotEqualTo(CampaignKey.fresh(CAMPAIGN).check())
                .isNotEqualTo(key.secret())
                .isNotEqualTo(key.sealing().getEncoded());
    }

    @Test
    void tellsItselfToNobody() {
        assertThat(key.toString()).startsWith(CampaignKey.class.getName() + "@");
    }

    @Test
    void refusesASecretOfAnotherLength() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CampaignKey(CAMPAIGN, new byte[31]));
    }
}
