package org.samenspel.web.etag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagsTest {

    @Test
    void writesTheVersionAsAStrongTag() {
        assertThat(EntityTags.of(7).getValue()).isEqualTo("7");
        assertThat(EntityTags.of(7).isWeak()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", " \"7\" ", "*", "\"6\", \"7\"", "\"6\",\"7\"", "W/\"7\", \"7\"", "\"a,b\", \"7\""})
    void goesOnWhenTheVersionIsAmongTheTags(String ifMatch) {
        assertThatNoException().isThrownBy(() -> EntityTags.require(ifMatch, 7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"6\"", "\"77\"", "W/\"7\"", "7", "\"7", "'7'", "\"6\", \"8\"", "**", "nonsense"})
    void refusesOtherVersionsAndWeakTags(String ifMatch) {
        assertThatThrownBy(() -> EntityTags.require(ifMatch, 7)).isInstanceOf(PreconditionFailed.class);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void asksForTheHeaderWhenItIsMissing(String ifMatch) {
        assertThatThrownBy(() -> EntityTags.require(ifMatch, 7)).isInstanceOf(PreconditionRequired.class);
    }
}
