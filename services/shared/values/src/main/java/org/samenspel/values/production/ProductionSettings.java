package org.samenspel.values.production;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** The settings of a program, looked through for what is not fit for production. */
public final class ProductionSettings {

    private static final Pattern SECRET = Pattern.compile(".*(password|secret|credential).*");
    private static final String DEMO = "demo-";
    private static final Pattern TRUST_ALL = Pattern.compile("quarkus[._].*trust[._-]all");
    private static final Pattern DATABASE = Pattern.compile("quarkus[._](datasource|flyway)[._](.*[._])?jdbc[._-]url");
    private static final Pattern ROUTE = Pattern.compile("samenspel[._]gateway[._]routes[._].*");
    private static final List<String> KAFKA_CERTIFICATES =
            List.of("kafka.ssl.keystore.location", "kafka.ssl.keystore.certificate.chain");
    private static final Pattern HOST_NAMES = Pattern.compile("quarkus[._].*hostname[._-]verification[._-]algorithm");

    private final List<String> names;
    private final Function<String, Optional<String>> values;
    private final List<String> problems = new ArrayList<>();

    /** @param values the value of a setting by its name; empty when it is not set */
    public ProductionSettings(Iterable<String> names, Function<String, Optional<String>> values) {
        // Some can be walked through once alone.
        this.names = StreamSupport.stream(names.spliterator(), false).toList();
        this.values = values;
    }

    /** No password, secret or credential may be one of those that everybody can read in the repository. */
    public ProductionSettings noDemoSecrets() {
        names.stream()
                .filter(name -> SECRET.matcher(name.toLowerCase(Locale.ROOT)).matches())
                .filter(name -> value(name).startsWith(DEMO))
                .sorted()
                .forEach(name -> problems.add(name + " is a demo secret: set one of your own."));
        return this;
    }

    /** This address must be set, and nobody on the way may read or change what goes over it. */
    public ProductionSettings https(String name) {
        return require(value(name).startsWith("https://"), name + " must begin with https://.");
    }

    /** The same of each service that the gateway asks. */
    public ProductionSettings encryptedServices() {
        names.stream()
                .filter(name -> ROUTE.matcher(name.toLowerCase(Locale.ROOT)).matches())
                .sorted()
                .forEach(this::https);
        return this;
    }

    /** Nobody may be answered in the clear: a service has requests over TLS alone. */
    public ProductionSettings encryptedRequests() {
        String name = "quarkus.http.insecure-requests";
        return require(value(name).equals("disabled"), name + " must be disabled: the gateway comes over TLS.");
    }

    /** Where this is an address of its own, nobody on the way may change what comes from it. */
    public ProductionSettings notInTheClear(String name) {
        return require(
                !value(name).toLowerCase(Locale.ROOT).startsWith("http://"), name + " must begin with https://.");
    }

    /** No connection may be made to whoever says to be the other side. */
    public ProductionSettings noBlindTrust() {
        return only(TRUST_ALL, "false").only(HOST_NAMES, "HTTPS");
    }

    /** Nobody on the way may read or change what goes to a database and comes from it, nor be taken for it. */
    public ProductionSettings encryptedDatabases() {
        names.stream()
                .filter(name -> DATABASE.matcher(name.toLowerCase(Locale.ROOT)).matches())
                .sorted()
                .forEach(name ->
                        require(value(name).contains("sslmode=verify-full"), name + " must say sslmode=verify-full."));
        return this;
    }

    /** The same of Kafka, where it is used: it knows who comes, too. */
    public ProductionSettings encryptedKafka() {
        if (value("kafka.bootstrap.servers").isEmpty()) {
            return this;
        }
        boolean known =
                switch (value("kafka.security.protocol")) {
                    case "SASL_SSL" -> true;
                    case "SSL" ->
                        KAFKA_CERTIFICATES.stream()
                                .anyMatch(name -> !value(name).isEmpty());
                    default -> false;
                };
        return require(
                known,
                "kafka.security.protocol must be SASL_SSL, or SSL with a certificate of the service (kafka.ssl.keystore.location).");
    }

    private ProductionSettings only(Pattern pattern, String safe) {
        names.stream()
                .filter(name -> pattern.matcher(name.toLowerCase(Locale.ROOT)).matches())
                .sorted()
                .forEach(name -> only(name, safe));
        return this;
    }

    /** This setting must be set: it names what nobody can guess. */
    public ProductionSettings given(String name, String what) {
        return require(!value(name).isEmpty(), name + " must name " + what + ".");
    }

    /** Unless it is left as it is, this setting must be the one safe word: there are more spellings of an unsafe one than we know. */
    public ProductionSettings only(String name, String safe) {
        return require(value(name).isEmpty() || value(name).equals(safe), name + " must be " + safe + ".");
    }

    /** Who may do the one thing must not be who may do the other. */
    public ProductionSettings differ(String name, String other, String sentence) {
        return require(value(name).isEmpty() || !value(name).equals(value(other)), sentence);
    }

    /** What is not fit for production, one sentence each; never with the value of a secret. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    /** @throws IllegalStateException in production with all problems, if there is any; everywhere when the environment is none */
    public void refuseProblems() {
        if (Environment.of(value(Environment.SETTING)) == Environment.PRODUCTION && !problems.isEmpty()) {
            throw new IllegalStateException("Not fit for production: " + String.join(" ", problems));
        }
    }

    /** What else must hold; the sentence says it. */
    public ProductionSettings require(boolean holds, String sentence) {
        if (!holds) {
            problems.add(sentence);
        }
        return this;
    }

    private String value(String name) {
        return values.apply(name).orElse("");
    }
}
