package org.samenspel.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinksTest {

    @TempDir
    Path folder;

    @Test
    void findsLinksBehindWhichThereIsNothing() throws IOException {
        Files.writeString(folder.resolve("there.md"), "");
        Path page = Files.writeString(folder.resolve("page.md"), """
                [there](there.md) [a part of it](there.md#part) [elsewhere](https://example.org/x) [here](#here) [folder](.)
                [gone](gone.md) [gone too](../gone/again.md#part) `[code](no-link.md)`
                ```
                [code](no-link.md)
                ```
                """);

        assertThat(Links.broken(List.of(page))).containsExactly(page + ": gone.md", page + ": ../gone/again.md");
    }
}
