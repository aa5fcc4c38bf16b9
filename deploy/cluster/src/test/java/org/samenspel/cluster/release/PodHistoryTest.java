package org.samenspel.cluster.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class PodHistoryTest {

    @Test
    void eachStateIsADocumentAndThatWhichIsBeingWrittenIsNoneYet() throws IOException {
        String told = """
                {"metadata": {"name": "one", "uid": "1"}, "status": {"phase": "Pending"}}
                {"metadata": {"name": "one", "uid": "1"}, "status": {"phase": "Succeeded"}}
                {"metadata": {"name": "t""";

        assertThat(PodHistory.read(told)).extracting(Pod::name).containsExactly("one", "one");
        assertThat(PodHistory.read(told)).extracting(Pod::isDone).containsExactly(false, true);
        assertThat(PodHistory.read("")).isEmpty();
    }
}
