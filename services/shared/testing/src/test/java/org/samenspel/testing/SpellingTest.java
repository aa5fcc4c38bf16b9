package org.samenspel.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpellingTest {

    @TempDir
    Path folder;

    @Test
    void findsBritishWordsButNoFrenchOnes() throws IOException {
        Path page = Files.writeString(folder.resolve("page.md"), """
                The organization fulfills it; the organisation fulfils it.
                | cost center | kostenplaats | centre de coûts | where a cost belongs |
                """);
        Path texts = Files.writeString(folder.resolve("texts.yaml"), """
                fr: Une organisation
                en: An organisation
                """);

        assertThat(Spelling.british(List.of(page, texts)))
                .containsExactly(page + ":1: fulfil", page + ":1: organisation", texts + ":2: organisation");
    }
}
