package org.samenspel.local.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samenspel.local.Ports;
import org.samenspel.local.Settings;

class PartsTest {

    @Test
    void theGatewayEndsBeforeAllThatItAsks() {
        List<Part> parts = Parts.of(new Settings(Path.of("../.."), Path.of("none"), new Ports(21_000)));

        assertThat(parts.getLast().name()).isEqualTo("gateway");
        assertThat(parts.getLast().uses())
                .containsExactlyInAnyOrderElementsOf(parts.stream()
                        .map(Part::name)
                        .filter(name ->
                                Parts.programs().contains(name) && !name.equals("gateway") || name.equals("keycloak"))
                        .toList());
    }
}
