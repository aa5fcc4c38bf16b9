package org.samenspel.privacy;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ContentsTest {

    @Test
    void haveWhatIsThereInItsOrderWithCodesAsContractsWriteThem() {
        assertThat(new Contents()
                        .with("from", LocalDate.of(2022, 1, 1))
                        .with("until", null)
                        .with("ground", RefusalGround.RIGHTS_OF_OTHERS)
                        .with("executive", true)
                        .all())
                .containsExactly(
                        entry("from", "2022-01-01"), entry("ground", "rightsOfOthers"), entry("executive", "true"));
    }
}
