package org.samenspel.cluster.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.samenspel.local.Refusal;

/** A namespace that enforces the pod security `restricted`. */
public record Namespace(Kubectl kubectl, String name) {

    private static final String ENFORCE = "pod-security.kubernetes.io/enforce";
    private static final long KIBI = 1024;
    private static final long MEGABYTE = 1_000_000;

    /** Makes it where there is none. One that is there stays as its owner made it. */
    public void make() {
        if (kubectl.ask("", "get", "namespace", name).code() == 0) {
            return;
        }
        ObjectNode namespace =
                new JsonMapper().createObjectNode().put("apiVersion", "v1").put("kind", "Namespace");
        namespace
                .putObject("metadata")
                .put("name", name)
                .putObject("labels")
                .put(ENFORCE, "restricted")
                .put("pod-security.kubernetes.io/warn", "restricted");
        Kubectl.Said said = kubectl.ask(namespace.toString(), "create", "--filename", "-");
        if (said.code() != 0) {
            throw new Refusal(
                    "The namespace " + name + " was not made: " + said.errors().strip());
        }
    }

    public boolean isRestricted() {
        return kubectl.json("get", "namespace", name)
                .path("metadata")
                .path("labels")
                .path(ENFORCE)
                .asText()
                .equals("restricted");
    }

    /** With all that is in it, also volumes that a release leaves. */
    public void delete() {
        kubectl.run("delete", "namespace", name, "--ignore-not-found", "--wait=true", "--timeout=300s");
    }

    public List<Pod> pods() {
        return kubectl.json("--namespace", name, "get", "pods")
                .path("items")
                .valueStream()
                .map(Pod::new)
                .toList();
    }

    /** Makes these objects, or makes those that are there like them. */
    public void apply(String objects) {
        Kubectl.Said said = kubectl.ask(objects, "--namespace", name, "apply", "--filename", "-");
        if (said.code() != 0) {
            throw new Refusal("Not taken in " + name + ": " + said.errors().strip());
        }
    }

    public boolean hasService(String service) {
        return !kubectl.run("--namespace", name, "get", "service", service, "--ignore-not-found", "--output=name")
                .isBlank();
    }

    /** What pods use, in megabytes, as metrics-server has it; 0 where there is none, or where it knows nothing yet. */
    public long memory() {
        Kubectl.Said said =
                kubectl.ask("", "get", "--raw", "/apis/metrics.k8s.io/v1beta1/namespaces/" + name + "/pods");
        if (said.code() != 0) {
            return 0;
        }
        return kubectl.raw("/apis/metrics.k8s.io/v1beta1/namespaces/" + name + "/pods")
                        .path("items")
                        .valueStream()
                        .flatMap(pod -> pod.path("containers").valueStream())
                        .mapToLong(container ->
                                bytes(container.path("usage").path("memory").asText()))
                        .sum()
                / MEGABYTE;
    }

    /** Metrics come as a number of bytes, or with one of two units. */
    static long bytes(String quantity) {
        String number = quantity.replaceAll("[^0-9]", "");
        long value = number.isEmpty() ? 0 : Long.parseLong(number);
        return quantity.endsWith("Ki") ? value * KIBI : quantity.endsWith("Mi") ? value * KIBI * KIBI : value;
    }

    /** What the cluster warned of last, such as an image that can't be pulled. */
    public List<String> warnings(int atMost) {
        List<JsonNode> events = kubectl.json(
                        "--namespace",
                        name,
                        "get",
                        "events",
                        "--field-selector=type=Warning",
                        "--sort-by=.lastTimestamp")
                .path("items")
                .valueStream()
                .toList();
        return events.stream()
                .skip(Math.max(0, events.size() - atMost))
                .map(event -> event.path("involvedObject").path("name").asText() + ": "
                        + event.path("message").asText())
                .distinct()
                .toList();
    }
}
