package org.samenspel.local.part;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.samenspel.local.DomainService;
import org.samenspel.local.Settings;
import org.samenspel.local.process.JavaCommand;

/** The program with which a service's audit is compared with what left its database: it comes with the service. */
public record AuditComparison(Settings settings, DomainService service) {

    private static final String MAIN = "org.samenspel.audit.seal.VerifyAudit";

    /**
     * Prints what it finds.
     *
     * @return 0 when nothing differs
     */
    public int run(boolean json) throws IOException, InterruptedException {
        var arguments = new ArrayList<>(List.of(service.code()));
        if (json) {
            arguments.add("--json");
        }
        var process = new ProcessBuilder(command(arguments)).inheritIO();
        process.environment().putAll(Service.connections(settings, service));
        process.environment().putAll(new KafkaAccounts(settings).ofAdmin());
        return process.start().waitFor();
    }

    private List<String> command(List<String> arguments) {
        String classPath = QuarkusProgram.of(
                        service.code(), settings.installed().resolve(service.code()))
                .jars()
                .map(Path::toString)
                .collect(Collectors.joining(":"));
        return JavaCommand.withHeap("256m")
                .options("-Djava.util.logging.manager=org.jboss.logmanager.LogManager")
                .main(classPath, MAIN, arguments.toArray(String[]::new));
    }
}
