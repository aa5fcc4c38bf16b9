package org.samenspel.web.cluster;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * A HorizontalPodAutoscaler, as the API server has it.
 *
 * @param api where the API server is
 * @param token of an account that may patch it
 */
record Autoscaler(HttpClient client, URI api, String token, String namespace, String name) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** From now on there are at least so many pods. */
    void keepAtLeast(int pods) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(api.resolve(
                        "/apis/autoscaling/v2/namespaces/" + namespace + "/horizontalpodautoscalers/" + name))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/merge-patch+json")
                .method("PATCH", BodyPublishers.ofString("{\"spec\":{\"minReplicas\":" + pods + "}}"))
                .build();
        HttpResponse<Void> answer = client.send(request, BodyHandlers.discarding());
        if (answer.statusCode() != 200) {
            throw new IOException("The API server answered " + answer.statusCode() + " for the autoscaler " + name);
        }
    }
}
