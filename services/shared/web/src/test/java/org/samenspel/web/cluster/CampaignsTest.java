package org.samenspel.web.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class CampaignsTest {

    private static final Campaigns SPRING = Campaigns.in(
            "http://samenspel-gateway:8080",
            "342",
            "campaign:2027-03-01T17:00:00Z/2027-03-01T18:00:00Z=1000000 spring, all of us",
            "plans");

    @Test
    void oneThatIsOpenOrToComeIsTold() {
        assertThat(told(SPRING, "2027-03-01T17:59:59Z"))
                .containsExactly("ok    campaign spring, all of us, 1000000 people"
                        + " from 2027-03-01T17:00:00Z to 2027-03-01T18:00:00Z");
    }

    @Test
    void whereAllArePastOrNoneIsGivenThatIsTold() {
        String none = "ok    campaigns, of which none is to come";

        assertThat(told(SPRING, "2027-03-01T18:00:00Z")).containsExactly(none);
        assertThat(told(Campaigns.in("plans"), "2027-03-01T18:00:00Z")).containsExactly(none);
    }

    @Test
    void whatIsNoneIsRefused() {
        assertThatThrownBy(() -> Campaigns.in("campaign:spring")).hasMessage("Not a campaign: campaign:spring");
    }

    private static Iterable<String> told(Campaigns campaigns, String now) {
        return campaigns.findings(Instant.parse(now)).map(Finding::toString).toList();
    }
}
