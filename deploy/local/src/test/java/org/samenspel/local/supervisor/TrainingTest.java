package org.samenspel.local.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samenspel.local.Ports;
import org.samenspel.local.Settings;
import org.samenspel.local.part.Part;
import org.samenspel.local.process.JavaCommand;
import org.samenspel.local.process.Launch;
import org.samenspel.local.process.SmallProgram;
import org.samenspel.local.process.StartCache;

class TrainingTest {

    @TempDir
    private Path folder;

    private Settings settings;
    private SmallProgram program;

    @BeforeEach
    void aPlatform() throws IOException {
        settings = new Settings(folder, folder.resolve("state"), new Ports(21_000));
        program = new SmallProgram(folder);
        program.build("Before");
    }

    @Test
    void makesTheCacheOfAProgramAndLeavesNothingElseBehind() throws Exception {
        train(new Program(program));

        assertThat(settings.caches()).isDirectoryContaining(cache()::equals);
        assertThat(settings.state().resolve("training")).doesNotExist();
    }

    @Test
    void throwsAwayTheCacheOfAProgramThatIsNotWhatItWas() throws Exception {
        train(new Program(program));
        Path old = cache();

        program.build("Later!");
        train(new Program(program));

        assertThat(cache()).exists();
        assertThat(old).doesNotExist();
    }

    private void train(Part... parts) throws Exception {
        Files.deleteIfExists(new Program(program).launch().log());
        new Training(settings, _ -> List.of(parts)).makeMissing();
    }

    private Path cache() throws IOException {
        return StartCache.of(new Program(program).launch(), settings.caches()).file();
    }

    private record Program(SmallProgram program) implements Part {

        @Override
        public String name() {
            return "program";
        }

        @Override
        public String address() {
            return "nowhere";
        }

        @Override
        public Set<String> needs() {
            return Set.of();
        }

        @Override
        public Launch launch() {
            return program.launch(JavaCommand.withHeap("64m"), "on");
        }

        @Override
        public boolean ready() throws IOException {
            Path log = launch().log();
            return Files.exists(log) && Files.size(log) > 0;
        }
    }
}
