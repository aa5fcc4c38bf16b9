package org.samenspel.testing.contract;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Makes and reads what a test is about, for fixtures, at a tenth of what REST Assured costs. What the test itself asks about is asked by
 * REST Assured, which says more when it fails.
 * {@snippet :
 * String plan = new Client(token).created("/plans", "{…}");
 * new Client(token).put(plan + "/publication", plan, "").expect(200);
 * }
 *
 * @param token of the caller; empty for a request without one
 */
public record Client(String token) {
    private static final String JSON = "application/json";

    public Reply get(String path) {
        return get(path, "*/*");
    }

    /** In this media type. */
    public Reply get(String path, String mediaType) {
        return sent("GET", path, Map.of("Accept", mediaType), "");
    }

    /** With an idempotency key of its own. */
    public Reply post(String path, String json) {
        return post(path, JSON, json);
    }

    public Reply post(String path, String mediaType, String content) {
        return sent("POST", path, Map.of("Content-Type", mediaType), content);
    }

    /** With this idempotency key, so that what is sent again with it happens once. */
    public Reply postOnce(String path, String key, String json) {
        return sent("POST", path, Map.of("Content-Type", JSON, FreshKeyFilter.HEADER, key), json);
    }

    /** A change by POST of the resource at {@code of}, in the version that it has now. */
    public Reply post(String path, String of, String mediaType, String content) {
        return sent("POST", path, Map.of("Content-Type", mediaType, "If-Match", etag(of)), content);
    }

    /** A change of the resource at {@code of}, in the version that it has now. */
    public Reply put(String path, String of, String json) {
        Map<String, String> headers = new HashMap<>(Map.of("If-Match", etag(of)));
        if (!json.isEmpty()) {
            headers.put("Content-Type", JSON);
        }
        return sent("PUT", path, headers, json);
    }

    /** Creates something in a collection; returns its address below the API's. */
    public String created(String collection, String json) {
        return collection + "/" + post(collection, json).expect(201).text("/id");
    }

    public String etag(String resource) {
        return get(resource).expect(200).header("ETag");
    }

    private Reply sent(String method, String path, Map<String, String> more, String content) {
        Map<String, String> headers = new HashMap<>(more);
        headers.putIfAbsent("Accept", "*/*");
        if (!token.isEmpty()) {
            headers.put("Authorization", "Bearer " + token);
        }
        if (method.equals("POST")) {
            headers.putIfAbsent(FreshKeyFilter.HEADER, UUID.randomUUID().toString());
        }
        return new Exchange(method, path, headers, content).reply();
    }
}
