package org.samenspel.web.cluster;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * Looks, before a campaign, at what no rendering can know: whether the services answer through the gateway, whether the provider is the
 * issuer that tokens are checked for, whether the database takes as many connections as the chart was told, and whether the places of keys
 * can be written; and tells which campaigns are to come. A Job of {@code helm test}.
 */
public final class Preflight {

    private static final String AUTHORITY = "QUARKUS_TLS_PROVIDER_TRUST_STORE_PEM_CERTS";
    private static final String PLACE = "keys:";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LOOKS = 10;
    private static final int SECONDS_BETWEEN_LOOKS = 2;

    private final HttpClient client;

    Preflight(HttpClient client) {
        this.client = client;
    }

    /**
     * @param arguments the gateway's address, the connections that the database must take, the folders of keys after {@code keys:},
     *     {@linkplain Campaigns campaigns}, the names of services
     */
    public static void main(String... arguments) throws IOException, GeneralSecurityException, InterruptedException {
        var schema = new Schema(
                setting("QUARKUS_DATASOURCE_JDBC_URL"),
                setting("QUARKUS_DATASOURCE_USERNAME"),
                setting("QUARKUS_DATASOURCE_PASSWORD"));
        List<Finding> findings;
        try (HttpClient client = client(System.getenv(AUTHORITY))) {
            var preflight = new Preflight(client);
            findings = patiently(LOOKS, SECONDS_BETWEEN_LOOKS, () -> preflight.look(schema, arguments));
        }
        findings.forEach(System.out::println);
        System.exit(findings.stream().allMatch(Finding::isWell) ? 0 : 1);
    }

    private List<Finding> look(Schema schema, String... arguments) {
        List<String> more = Arrays.stream(arguments).skip(2).toList();
        Stream<Finding> services = more.stream()
                .filter(argument -> !argument.contains(":"))
                .map(service -> health(URI.create(arguments[0] + "/" + service + "/v1/health"), service));
        Stream<Finding> others = Stream.of(
                issuer(setting("QUARKUS_OIDC_AUTH_SERVER_URL"), setting("QUARKUS_OIDC_TOKEN_ISSUER")),
                schema.connections(Integer.parseInt(arguments[1])));
        Stream<Finding> places = more.stream()
                .filter(argument -> argument.startsWith(PLACE))
                .map(argument -> place(Path.of(argument.substring(PLACE.length()))));
        Stream<Finding> campaigns =
                Campaigns.in(arguments).findings(InstantSource.system().instant());
        return Stream.of(services, others, places, campaigns)
                .flatMap(findings -> findings)
                .toList();
    }

    /** Whether keys can be written there; nothing is. */
    static Finding place(Path folder) {
        String subject = "place of keys " + folder;
        if (!Files.isDirectory(folder)) {
            return new Finding(subject, "there is no such folder.");
        }
        return new Finding(subject, Files.isWritable(folder) ? "" : "it can't be written.");
    }

    /** What is found when all is well, or at last: for some seconds a network may let through nobody who has just started. */
    static List<Finding> patiently(int looks, int seconds, Supplier<List<Finding>> look) throws InterruptedException {
        List<Finding> findings = look.get();
        for (int again = 1; again < looks && !findings.stream().allMatch(Finding::isWell); again++) {
            TimeUnit.SECONDS.sleep(seconds);
            findings = look.get();
        }
        return findings;
    }

    /** @param authority file of who signed the provider's certificate; who Java knows when null */
    static HttpClient client(@Nullable String authority) throws IOException, GeneralSecurityException {
        return authority == null
                ? HttpClient.newHttpClient()
                : HttpClient.newBuilder()
                        .sslContext(Trust.in(Path.of(authority)))
                        .build();
    }

    private static String setting(String name) {
        return Objects.requireNonNull(System.getenv(name), name);
    }

    /** Whether a service answers through the gateway. */
    Finding health(URI address, String service) {
        return find(
                service,
                address,
                answer -> answer.statusCode() == 200
                        ? ""
                        : "the gateway answers " + answer.statusCode() + " for " + address.getPath() + ".");
    }

    /** Whether tokens of this provider have the issuer that they are checked for. */
    Finding issuer(String provider, String expected) {
        URI address = URI.create(provider + "/.well-known/openid-configuration");
        return find("issuer", address, answer -> {
            if (answer.statusCode() != 200) {
                return "the provider answers " + answer.statusCode() + " for " + address.getPath() + ".";
            }
            String issuer =
                    new ObjectMapper().readTree(answer.body()).path("issuer").asText();
            return issuer.equals(expected)
                    ? ""
                    : "the provider calls itself " + issuer + ", and oidc.address is " + expected + ".";
        });
    }

    private Finding find(String subject, URI address, Judgment judgment) {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(address).timeout(PATIENCE).build();
            return new Finding(subject, judgment.of(client.send(request, BodyHandlers.ofString())));
        } catch (SSLException e) {
            return new Finding(
                    subject,
                    address.getAuthority() + " has no certificate of an authority that is trusted for this name.");
        } catch (IOException e) {
            return new Finding(subject, address.getAuthority() + " does not answer.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Finding(subject, "interrupted.");
        }
    }

    /** What is wrong with an answer; empty when nothing is. */
    private interface Judgment {
        String of(HttpResponse<String> answer) throws IOException;
    }
}
