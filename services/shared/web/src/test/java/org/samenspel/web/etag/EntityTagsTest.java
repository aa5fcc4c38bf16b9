package org.samenspel.web.etag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.EntityTag;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.web.persistence.Aggregate;

class EntityTagsTest {

    @Test
    void writesTheVersionAsAStrongTag() {
        assertThat(EntityTags.of(new Version(7, false))).isEqualTo(new EntityTag("7", false));
    }

    @Test
    void tagOfWhatWasReadAsASnapshotChangesNothingAndSaysWhereToReadWhatDoes() {
        String tag = '"' + EntityTags.of(new Version(7, true)).getValue() + '"';

        assertThat(tag).isEqualTo("\"snapshot-7\"");
        assertThatThrownBy(() -> EntityTags.require(tag, 7))
                .isInstanceOf(PreconditionFailed.class)
                .hasMessageContaining("text=workingCopy");
    }

    private record Version(long version, boolean isSnapshot) implements Aggregate {
        @Override
        public UUID id() {
            return new UUID(0, 0);
        }
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
