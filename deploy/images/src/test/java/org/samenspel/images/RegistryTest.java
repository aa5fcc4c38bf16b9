package org.samenspel.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.local.Refusal;

class RegistryTest {

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:5000", "localhost:5000/", "127.0.0.1:5000", "[::1]:5000/team"})
    void speaksWithoutTlsToThisMachine(String registry) {
        assertThat(Registry.of(registry).plain()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://images.example", "images.example:5000/team", "localhost.example", "127.example"})
    void speaksWithTlsToAnyOther(String registry) {
        assertThat(Registry.of(registry).plain()).isFalse();
    }

    @Test
    void refusesAnotherMachineWithoutTls() {
        assertThatThrownBy(() -> Registry.of("http://images.example/team"))
                .isInstanceOf(Refusal.class)
                .hasMessage("Images are pushed to another machine with TLS alone: write https://images.example/team.");
    }

    @Test
    void addsTheNameOfTheImageToThePlace() {
        assertThat(Registry.of("https://images.example/team/").place() + "/" + new ImageName("plans", "1.0"))
                .isEqualTo("images.example/team/samenspel-plans:1.0");
    }
}
