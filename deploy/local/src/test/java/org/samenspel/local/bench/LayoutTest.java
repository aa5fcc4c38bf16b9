package org.samenspel.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LayoutTest {

    private static final String CAMPAIGN = "0193a1c0-7b1e-4000-8000-6f7e8d9c0b1a";

    @Test
    void anOpenCampaignHasATableOfItsOwn() {
        Layout layout = Layout.of(CAMPAIGN, true);

        assertThat(layout.table()).isEqualTo("response_0193a1c07b1e400080006f7e8d9c0b1a");
        assertThat(layout.where()).isEmpty();
        assertThat(layout.insertInto("bench.floor", "\\x00ff"))
                .isEqualTo("insert into bench.floor (name, content)"
                        + " select substring(uuid_send(gen_random_uuid()) for 15), '\\x00ff'");
    }

    @Test
    void beforeThatAllCampaignsHadOneTable() {
        Layout layout = Layout.of(CAMPAIGN, false);

        assertThat(layout.table()).isEqualTo("response");
        assertThat(layout.where()).isEqualTo(" where campaign_id = '" + CAMPAIGN + "'");
        assertThat(layout.clear()).isEqualTo("delete from response where campaign_id = '" + CAMPAIGN + "'");
        assertThat(layout.insertInto("bench.floor", "{\"a\": \"l'eau\"}"))
                .endsWith("gen_random_uuid(), '{\"a\": \"l''eau\"}'");
    }
}
