package org.samenspel.images;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.samenspel.local.Ports;
import org.samenspel.local.Refusal;
import org.samenspel.local.Settings;
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
        return refusing(new ImagesCommand());
    }

    /** A command that refuses in one sentence. */
    static CommandLine refusing(Object program) {
        return new CommandLine(program).setExecutionExceptionHandler((failure, command, _) -> {
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
        var checkout = new Checkout(settings(), tag);
        List<Made> made = target == null ? checkout.layDownAll(wanted, folder) : checkout.pushAll(wanted, target);
        System.out.print(json ? new JsonMapper().writeValueAsString(made) + "\n" : Made.table(made));
        return 0;
    }

    /** Of the checkout that the script names. */
    static Settings settings() {
        Path home = Path.of(System.getenv().getOrDefault("SAMENSPEL_HOME", "")).toAbsolutePath();
        return new Settings(home, home.resolve(".samenspel"), new Ports(FIRST_PORT));
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
}
