package org.samenspel.images;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.samenspel.images.sbom.Advisories;
import org.samenspel.images.sbom.LicenseReport;
import org.samenspel.images.sbom.Sbom;
import org.samenspel.local.Refusal;
import org.samenspel.local.Settings;
import org.samenspel.local.part.Parts;
import org.samenspel.local.part.QuarkusProgram;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The program behind `./samenspel sbom`. */
@Command(name = "sbom", description = "Says which libraries the services and the gateway have, and checks them.")
public final class SbomCommand implements Callable<Integer> {

    private final Settings settings;
    private final PrintStream out;

    @Parameters(paramLabel = "NAME", arity = "0..*", description = "A service, or gateway. Default: all of them.")
    private List<String> names = List.of();

    @Option(names = "--advisories", paramLabel = "FOLDER", description = "Files of advisories in the form of OSV.")
    private @Nullable Path advisories;

    private SbomCommand(Settings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    public static void main(String[] arguments) {
        System.exit(commandLine(ImagesCommand.settings(), System.out).execute(arguments));
    }

    static CommandLine commandLine(Settings settings, PrintStream out) {
        return ImagesCommand.refusing(new SbomCommand(settings, out));
    }

    /** 1 when a license is not allowed or an advisory tells of a version that is used. */
    @Override
    public Integer call() throws IOException {
        Map<String, Sbom> programs = written(names.isEmpty() ? Parts.programs() : names);
        LicenseReport licenses = LicenseReport.of(programs.values());
        out.print(licenses.table());
        List<String> advised = advised(programs);
        return licenses.refused().isEmpty() && advised.isEmpty() ? 0 : 1;
    }

    private Map<String, Sbom> written(List<String> wanted) throws IOException {
        Path folder = Files.createDirectories(settings.builds().resolve("sbom"));
        var programs = new LinkedHashMap<String, Sbom>();
        for (String name : wanted) {
            Sbom sbom = Sbom.of(name, built(name));
            Path file = Files.writeString(folder.resolve(name + ".json"), sbom.json());
            out.printf("%6d  libraries of others in %s: %s%n", sbom.ofOthers().count(), name, file);
            programs.put(name, sbom);
        }
        return programs;
    }

    private QuarkusProgram built(String name) {
        if (!Parts.programs().contains(name)) {
            throw new Refusal(
                    "There is no program " + name + "; there are: " + String.join(", ", Parts.programs()) + ".");
        }
        return QuarkusProgram.of(
                name, settings.home().resolve("services").resolve(name).resolve("target/quarkus-app"));
    }

    private List<String> advised(Map<String, Sbom> programs) throws IOException {
        if (advisories == null) {
            return List.of();
        }
        Advisories known = Advisories.in(advisories);
        List<String> lines = known.about(programs);
        out.printf("%6d  advisories about Maven's libraries were compared%n", known.size());
        lines.forEach(line -> out.println("Known weakness: " + line));
        return lines;
    }
}
