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
    void findsLinksToHeadingsThatAreNotThere() throws IOException {
        Files.writeString(folder.resolve("there.md"), """
                # What isn't built yet (`now`)
                ```
                # no heading
                ```
                """);
        Path page = Files.writeString(folder.resolve("page.md"), """
                ## Here
                [a part](there.md#what-isnt-built-yet-now) [here](#here)
                [gone](there.md#what-is-built) [code](there.md#no-heading) [not here](#there)
                """);

        assertThat(Links.broken(List.of(page)))
                .containsExactly(page + ": there.md#what-is-built", page + ": there.md#no-heading", page + ": #there");
    }

    @Test
    void findsLinksBehindWhichThereIsNothing() throws IOException {
        Files.writeString(folder.resolve("there.md"), "");
        Path page = Files.writeString(folder.resolve("page.md"), """
                [there](there.md) [elsewhere](https://example.org/x) [folder](.)
                [gone](gone.md) [gone too](../gone/again.md#part) `[code](no-link.md)`
                ```
                [code](no-link.md)
                ```
                """);

        assertThat(Links.broken(List.of(page))).containsExactly(page + ": gone.md", page + ": ../gone/again.md#part");
    }
}
