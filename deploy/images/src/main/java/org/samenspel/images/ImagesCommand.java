package org.samenspel.images;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.samenspel.local.Ports;
import org.samenspel.local.Refusal;
import org.samenspel.local.Settings;
import org.samenspel.local.part.Folders;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The program behind `./samenspel images`. */
@Command(name = "images", description = "Makes the images of the services, the gateway, and the servers of the demo.")
public final class ImagesCommand implements Callable<Integer> {

    private static final int FIRST_PORT = 8080;

    @Parameters(paramLabel = "NAME", arity = "0..*", description = "The images to make; all when none is named.")
    private List<String> names = List.of();

    @Option(names = "--tar", paramLabel = "FOLDER", description = "Where they are laid down as files.")
    private @Nullable Path folder;

    @Option(names = "--push", paramLabel = "REGISTRY", description = "Pushes them to HOST[:PORT][/PATH] instead.")
    private @Nullable String registry;

    @Option(
            names = "--tag",
            paramLabel = "TAG",
            description = "Their tag; the one that the chart asks for when there is none.")
    private @Nullable String tag;

    @Option(names = "--json", description = "Says as JSON what was made.")
    private boolean json;

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new ImagesCommand()).setExecutionExceptionHandler((failure, command, _) -> {
            if (!(failure instanceof Refusal)) {
                throw failure;
            }
            command.getErr().println(failure.getMessage());
            command.getErr().flush();
            return 1;
        });
    }

    @Override
    public Integer call() throws Exception {
        List<String> wanted = wanted();
        Registry target = registry == null ? null : Registry.of(registry);
        Path home = Path.of(System.getenv().getOrDefault("SAMENSPEL_HOME", "")).toAbsolutePath();
        var settings = new Settings(home, home.resolve(".samenspel"), new Ports(FIRST_PORT));
        Path images = Files.createDirectories(settings.builds().resolve("images"));
        Path work = Files.createTempDirectory(images, "work");
        try {
            Path cache = settings.shared().resolve("images");
            var all = new Images(home, version(home), Base.of(cache, work), JavaRuntime.linked(cache), work);
            var making = new Making(settings, all, work, System.err);
            var made = new ArrayList<Made>();
            for (Map.Entry<String, ImageTar> image : making.make(wanted).entrySet()) {
                made.add(
                        target == null
                                ? layDown(image.getKey(), image.getValue(), making, folder == null ? images : folder)
                                : push(image.getKey(), image.getValue(), making, target));
            }
            System.out.print(json ? new JsonMapper().writeValueAsString(made) + "\n" : Made.table(made));
        } finally {
            Folders.delete(work);
        }
        return 0;
    }

    private List<String> wanted() {
        for (String name : names) {
            if (!Making.names().contains(name)) {
                throw new Refusal(
                        "There is no image " + name + "; there are: " + String.join(", ", Making.names()) + ".");
            }
        }
        if (folder != null && registry != null) {
            throw new Refusal("Images are laid down (--tar) or pushed (--push), not both at once.");
        }
        return names.isEmpty() ? Making.names() : names;
    }

    private String version(Path home) throws IOException {
        return tag == null ? ImageName.versionOf(home) : tag;
    }

    private static Made layDown(String program, ImageTar image, Making making, Path folder) throws IOException {
        ImageName name = making.images().name(program);
        Path file = Files.createDirectories(folder).resolve(name.fileName()).toAbsolutePath();
        Files.move(image.file(), file, StandardCopyOption.REPLACE_EXISTING);
        var sbom = making.sbom(program);
        if (sbom.isPresent()) {
            Files.copy(
                    sbom.get(),
                    file.resolveSibling(name.fileName().replace(".tar", ".sbom.json")),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        return new Made(name.toString(), file.toString(), null, new ImageTar(file).layers());
    }

    private static Made push(String program, ImageTar image, Making making, Registry registry)
            throws IOException, InterruptedException {
        ImageName name = making.images().name(program);
        String digest = image.push(registry, name, making.work());
        return new Made(registry.place() + "/" + name, null, digest, image.layers());
    }
}
