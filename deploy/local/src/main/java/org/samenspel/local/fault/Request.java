package org.samenspel.local.fault;

import java.util.Map;
import java.util.TreeMap;

/**
 * A request as it came, or as it is to be sent.
 *
 * @param target path and query
 * @param headers by their names in small letters
 */
record Request(String method, String target, Map<String, String> headers, String body) {

    static Request get(String target) {
        return new Request("GET", target, Map.of(), "");
    }

    static Request json(String method, String target, String body) {
        return new Request(method, target, Map.of("content-type", "application/json"), body);
    }

    Request to(String otherTarget) {
        return new Request(method, otherTarget, headers, body);
    }

    Request saying(String otherBody) {
        return new Request(method, target, headers, otherBody);
    }

    Request with(String name, String value) {
        var more = new TreeMap<>(headers);
        more.put(name, value);
        return new Request(method, target, more, body);
    }

    Request by(String token) {
        return with("authorization", "Bearer " + token);
    }
}
