package org.samenspel.web.cluster;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;

/**
 * A HorizontalPodAutoscaler, as the API server has it.
 *
 * @param api asked by an account that may patch it
 */
record Autoscaler(ApiServer api, String name) {

    /** From now on there are at least so many pods. */
    void keepAtLeast(int pods) throws IOException, InterruptedException {
        HttpRequest request = api.request("autoscaling/v2", "horizontalpodautoscalers/" + name)
                .header("Content-Type", "application/merge-patch+json")
                .method("PATCH", BodyPublishers.ofString("{\"spec\":{\"minReplicas\":" + pods + "}}"))
                .build();
        api.send(request);
    }
}
