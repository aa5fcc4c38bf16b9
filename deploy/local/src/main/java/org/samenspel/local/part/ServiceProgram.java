package org.samenspel.local.part;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenspel.local.DomainService;
import org.samenspel.local.Settings;
import org.samenspel.local.process.JavaCommand;

/**
 * A small program that comes with a service and ends.
 *
 * @param accounts as which it comes to Kafka, and to the database if not as the service itself
 */
public record ServiceProgram(Settings settings, DomainService service, String mainClass, Map<String, String> accounts) {

    /** The one with which a service's audit is compared with what left its database: it may read both, and write neither topic nor seals. */
    public static ServiceProgram verifyingTheAudit(Settings settings, DomainService service) {
        return new ServiceProgram(
                settings, service, "org.samenspel.audit.seal.VerifyAudit", new KafkaAccounts(settings).ofAuditor());
    }

    /** The one that asks a service to do something with what came in, as whoever runs the platform: owner of the tables, admin of Kafka. */
    public static ServiceProgram operatingTheInbox(Settings settings, DomainService service) {
        var accounts = new HashMap<>(new KafkaAccounts(settings).ofAdmin());
        accounts.putAll(Service.owner(service));
        return new ServiceProgram(settings, service, "org.samenspel.events.operate.OperateInbox", accounts);
    }

    /**
     * Prints what it does.
     *
     * @param arguments what stands behind the name of the service
     * @return what it ended with
     */
    public int run(List<String> arguments) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command(arguments)).inheritIO();
        process.environment().putAll(Service.connections(settings, service));
        process.environment().putAll(accounts);
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
                .main(
                        classPath,
                        mainClass,
                        Stream.concat(Stream.of(service.code()), arguments.stream())
                                .toArray(String[]::new));
    }
}
