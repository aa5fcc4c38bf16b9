package org.samenspel.images;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
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
        try (var channel =
                        FileChannel.open(images.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            if (lock == null) {
                throw new Refusal("Another ./samenspel images is at work in this checkout: wait for its end.");
            }
            // What a run that failed left there is for people, until the next.
            Path work = images.resolve("work");
            Folders.delete(work);
            List<Made> made = make(wanted, target, settings, Files.createDirectory(work));
            Folders.delete(work);
            System.out.print(json ? new JsonMapper().writeValueAsString(made) + "\n" : Made.table(made));
        }
        return 0;
    }

    private List<Made> make(List<String> wanted, @Nullable Registry target, Settings settings, Path work)
            throws Exception {
        Path cache = settings.shared().resolve("images");
        String version = tag == null ? ImageName.versionOf(settings.home()) : tag;
        var images = new Images(settings.home(), version, Base.of(cache, work), JavaRuntime.linked(cache), work);
        var making = new Making(settings, images, work, System.err);
        Path files = folder == null ? settings.builds().resolve("images") : folder;
        var made = new ArrayList<Made>();
        for (Map.Entry<String, ImageTar> image : making.make(wanted).entrySet()) {
            made.add(
                    target == null
                            ? layDown(image.getKey(), image.getValue(), making, files)
                            : push(image.getKey(), image.getValue(), making, target));
        }
        return made;
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
