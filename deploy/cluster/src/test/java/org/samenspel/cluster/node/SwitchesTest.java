package org.samenspel.cluster.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samenspel.local.Refusal;

class SwitchesTest {

    @TempDir
    private Path folder;

    private Path forward;
    private Path bridge;
    private Switches switches;

    @BeforeEach
    void aKernel() throws IOException {
        forward = kernelHas("net/ipv4/ip_forward", "0");
        bridge = kernelHas("net/bridge/bridge-nf-call-iptables", "1");
        kernelHas("net/ipv4/conf/all/route_localnet", "0");
        switches = new Switches(folder.resolve("kernel"), folder.resolve("before"));
    }

    @Test
    void kernelWithoutTheModuleIsRefusedAndStaysAsItWas() throws IOException {
        Files.delete(bridge);

        assertThatThrownBy(switches::require)
                .isInstanceOf(Refusal.class)
                .hasMessage("The kernel has no " + bridge + ": load its module br_netfilter.");
        assertThat(forward).content().isEqualTo("0");
    }

    @Test
    void whatWasOffIsOffAgainAfterwards() throws IOException {
        switches.require();
        switches.on();
        switches.on();

        assertThat(forward).content().isEqualTo("1");
        switches.back();
        assertThat(forward).content().isEqualTo("0");
        assertThat(bridge).content().isEqualTo("1");
    }

    private Path kernelHas(String name, String value) throws IOException {
        Path file = folder.resolve("kernel").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, value);
    }
}
