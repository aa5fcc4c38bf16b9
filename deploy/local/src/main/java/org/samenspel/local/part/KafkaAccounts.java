package org.samenspel.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialAlteration;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.samenspel.local.DomainService;
import org.samenspel.local.Settings;

/**
 * Who may do what at the broker of one machine. Each service has an account of its own: it writes its own topics and its dead letters, and
 * reads what it consumes and set aside, as the operators' chart grants it on a cluster. Who runs the broker may do all. The passwords are made at the
 * first start, in a file of this account.
 */
public final class KafkaAccounts {

    private static final String ADMIN = "admin";
    /** Reads what left of the audits, and nothing else: whoever checks them needs no more. */
    static final String AUDITOR = "auditor";

    private static final String DEAD_LETTERS = ".dlq.";
    private static final String AUDIT_ROOTS = ".auditRoots.v1";
    private static final int ITERATIONS = 4096;
    private static final int PASSWORD = 24;

    private final Path file;

    public KafkaAccounts(Settings settings) {
        file = settings.data().resolve("kafka-accounts.properties");
    }

    /** Makes a password for each that has none. */
    void prepare() throws IOException {
        Properties passwords = Files.exists(file) ? read() : new Properties();
        if (accounts().allMatch(passwords::containsKey)) {
            return;
        }
        accounts().forEach(account -> passwords.computeIfAbsent(account, _ -> random()));
        write(file, passwords);
    }

    /** Written where nobody else reads it; on a full disk, or read meanwhile, the file is as it was. */
    static void write(Path file, Properties secret) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        Files.deleteIfExists(next);
        Files.createFile(next, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (var writer = Files.newBufferedWriter(next)) {
            secret.store(writer, null);
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** How the broker knows itself, and who runs it. */
    Map<String, String> ofBroker() {
        String logIn = "%s user_%s=\"%s\";".formatted(logIn("plain.Plain", ADMIN), ADMIN, password(ADMIN));
        return Map.of(
                "listener.name.sasl_plaintext.plain.sasl.jaas.config",
                logIn,
                "listener.name.controller.plain.sasl.jaas.config",
                logIn);
    }

    /** The environment of a service. */
    public Map<String, String> of(DomainService service) {
        return environment("SCRAM-SHA-512", logIn("scram.Scram", service.code()) + ";");
    }

    /** The environment of a program that checks an audit. */
    Map<String, String> ofAuditor() {
        return environment("SCRAM-SHA-512", logIn("scram.Scram", AUDITOR) + ";");
    }

    /** The environment of a program of who runs the broker. */
    public Map<String, String> ofAdmin() {
        return environment("PLAIN", logIn("plain.Plain", ADMIN) + ";");
    }

    private static Map<String, String> environment(String mechanism, String logIn) {
        return Map.of(
                "KAFKA_SECURITY_PROTOCOL", "SASL_PLAINTEXT",
                "KAFKA_SASL_MECHANISM", mechanism,
                "KAFKA_SASL_JAAS_CONFIG", logIn);
    }

    /** The settings of a client of who runs the broker. */
    Map<String, Object> ofAdminClient() {
        return Map.of(
                "security.protocol", "SASL_PLAINTEXT",
                "sasl.mechanism", "PLAIN",
                "sasl.jaas.config", logIn("plain.Plain", ADMIN) + ";");
    }

    /** Makes the accounts of services and auditor, with the passwords of now, and grants what they may do with these topics. */
    void make(Admin admin, List<String> topics) throws InterruptedException, ExecutionException {
        make(admin, topics, this::password);
    }

    static void make(Admin admin, List<String> topics, UnaryOperator<String> password)
            throws InterruptedException, ExecutionException {
        List<UserScramCredentialAlteration> accounts = keptByTheBroker()
                .<UserScramCredentialAlteration>map(account -> new UserScramCredentialUpsertion(
                        account,
                        new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, ITERATIONS),
                        password.apply(account)))
                .toList();
        admin.alterUserScramCredentials(accounts).all().get();
        List<AclBinding> rights = keptByTheBroker()
                .flatMap(account -> rights(account, topics).stream())
                .toList();
        admin.createAcls(rights).all().get();
    }

    /** What an account may do. */
    static List<AclBinding> rights(String account, List<String> topics) {
        return account.equals(AUDITOR) ? rightsOfAuditor(topics) : rightsOf(account, topics);
    }

    private static List<AclBinding> rightsOfAuditor(List<String> topics) {
        return topics.stream()
                .filter(topic -> topic.endsWith(AUDIT_ROOTS))
                .flatMap(topic -> grant(AUDITOR, ResourceType.TOPIC, topic, AclOperation.READ).stream())
                .toList();
    }

    /** What a service may do: the name of a topic says whose it is, and its dead letters who consumes it. */
    private static List<AclBinding> rightsOf(String service, List<String> topics) {
        var rights = new ArrayList<AclBinding>();
        rights.addAll(grant(service, ResourceType.GROUP, service, AclOperation.READ));
        for (String topic : topics) {
            boolean ofService = topic.startsWith(service + ".") && !topic.contains(DEAD_LETTERS);
            boolean deadLetters = topic.endsWith(DEAD_LETTERS + service);
            if (ofService || deadLetters) {
                rights.addAll(grant(service, ResourceType.TOPIC, topic, AclOperation.WRITE));
            }
            if (deadLetters) {
                String consumed = topic.substring(0, topic.indexOf(DEAD_LETTERS));
                rights.addAll(grant(service, ResourceType.TOPIC, consumed, AclOperation.READ));
                rights.addAll(grant(service, ResourceType.TOPIC, topic, AclOperation.READ));
            }
        }
        return rights;
    }

    private static List<AclBinding> grant(String service, ResourceType type, String name, AclOperation operation) {
        var resource = new ResourcePattern(type, name, PatternType.LITERAL);
        return Stream.of(operation, AclOperation.DESCRIBE)
                .map(one -> new AclBinding(
                        resource, new AccessControlEntry("User:" + service, "*", one, AclPermissionType.ALLOW)))
                .toList();
    }

    private static Stream<String> accounts() {
        return Stream.concat(Stream.of(ADMIN), keptByTheBroker());
    }

    /** Those that log in by SCRAM. */
    static Stream<String> keptByTheBroker() {
        return Stream.concat(Stream.of(DomainService.values()).map(DomainService::code), Stream.of(AUDITOR));
    }

    private String logIn(String module, String account) {
        return "org.apache.kafka.common.security.%sLoginModule required username=\"%s\" password=\"%s\""
                .formatted(module, account, password(account));
    }

    private String password(String account) {
        return read().getProperty(account);
    }

    private Properties read() {
        var passwords = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            passwords.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return passwords;
    }

    private static String random() {
        byte[] random = new byte[PASSWORD];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
