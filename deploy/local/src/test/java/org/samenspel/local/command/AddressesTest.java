package org.samenspel.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samenspel.local.Ports;
import org.samenspel.local.Settings;

class AddressesTest {

    @TempDir
    Path home;

    /** {@code up} and {@code demo} print the same. */
    @Test
    void sayWhatARebootLosesBesideWhatToOpen() {
        var settings = new Settings(home, home.resolve("state"), new Ports(18080));

        assertThat(Addresses.of(settings, 18080))
                .startsWith("A reboot loses the answers to campaigns that are open")
                .contains("http://localhost:18080");
    }
}
