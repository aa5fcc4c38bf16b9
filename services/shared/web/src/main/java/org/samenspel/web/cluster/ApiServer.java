package org.samenspel.web.cluster;

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

/**
 * The API server of the cluster that a pod runs in, asked as the account of the pod.
 *
 * @param namespace of the pod
 */
record ApiServer(HttpClient client, URI address, String token, String namespace) implements AutoCloseable {

    private static final Path ACCOUNT = Path.of("/var/run/secrets/kubernetes.io/serviceaccount");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    static ApiServer ofPod() throws IOException, GeneralSecurityException {
        return new ApiServer(
                HttpClient.newBuilder()
                        .sslContext(Trust.in(ACCOUNT.resolve("ca.crt")))
                        .build(),
                URI.create("https://" + System.getenv("KUBERNETES_SERVICE_HOST") + ":"
                        + System.getenv("KUBERNETES_SERVICE_PORT")),
                Files.readString(ACCOUNT.resolve("token")),
                Files.readString(ACCOUNT.resolve("namespace")));
    }

    /** A request for what is of a kind in this namespace, such as {@code autoscaling/v2} and {@code horizontalpodautoscalers}. */
    HttpRequest.Builder request(String group, String kind) {
        return HttpRequest.newBuilder(address.resolve("/apis/" + group + "/namespaces/" + namespace + "/" + kind))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token);
    }

    /** What it answers; fails with its status when that is not 200. */
    String send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("The API server answered " + answer.statusCode() + " for "
                    + request.uri().getPath());
        }
        return answer.body();
    }

    @Override
    public void close() {
        client.close();
    }
}
