package org.samenspel.charts;

import com.google.gson.Gson;
import io.kubernetes.client.common.KubernetesObject;
import io.kubernetes.client.openapi.JSON;
import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1CronJob;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1Ingress;
import io.kubernetes.client.openapi.models.V1Job;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1PersistentVolumeClaim;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1Role;
import io.kubernetes.client.openapi.models.V1RoleBinding;
import io.kubernetes.client.openapi.models.V1Secret;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V1ServiceAccount;
import io.kubernetes.client.openapi.models.V1StatefulSet;
import io.kubernetes.client.openapi.models.V2HorizontalPodAutoscaler;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * What a set of values renders, as objects of Kubernetes that refuse a field they don't know.
 *
 * @param custom objects of others' APIs, by their kind
 */
record Rendered(String text, List<KubernetesObject> objects, Map<String, List<Map<String, Object>>> custom) {

    private static final Map<String, Class<? extends KubernetesObject>> KINDS = Map.ofEntries(
            Map.entry("ConfigMap", V1ConfigMap.class),
            Map.entry("CronJob", V1CronJob.class),
            Map.entry("Deployment", V1Deployment.class),
            Map.entry("HorizontalPodAutoscaler", V2HorizontalPodAutoscaler.class),
            Map.entry("Ingress", V1Ingress.class),
            Map.entry("Job", V1Job.class),
            Map.entry("NetworkPolicy", V1NetworkPolicy.class),
            Map.entry("PersistentVolumeClaim", V1PersistentVolumeClaim.class),
            Map.entry("PodDisruptionBudget", V1PodDisruptionBudget.class),
            Map.entry("Role", V1Role.class),
            Map.entry("RoleBinding", V1RoleBinding.class),
            Map.entry("Secret", V1Secret.class),
            Map.entry("Service", V1Service.class),
            Map.entry("ServiceAccount", V1ServiceAccount.class),
            Map.entry("StatefulSet", V1StatefulSet.class));

    private static final Map<String, Rendered> KNOWN = new HashMap<>();

    /** Of `ci/<name>-values.yaml`. */
    static Rendered of(String name) {
        return KNOWN.computeIfAbsent(name, _ -> of(name, Map.of()));
    }

    static Rendered of(String name, Map<String, ?> settings) {
        return read(Chart.render(Stream.of(Chart.values(name)), settings));
    }

    static Rendered read(String text) {
        var objects = new ArrayList<KubernetesObject>();
        var custom = new HashMap<String, List<Map<String, Object>>>();
        for (Object document : new Yaml(new SafeConstructor(new LoaderOptions())).loadAll(text)) {
            if (document instanceof Map<?, ?> object) {
                String kind = String.valueOf(object.get("kind"));
                if (KINDS.containsKey(kind)) {
                    objects.add(JSON.deserialize(new Gson().toJson(object), KINDS.get(kind)));
                } else {
                    custom.computeIfAbsent(kind, _ -> new ArrayList<>()).add(asObject(object));
                }
            }
        }
        return new Rendered(text, objects, custom);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asObject(Object value) {
        return (Map<String, Object>) value;
    }

    <T extends KubernetesObject> Stream<T> all(Class<T> kind) {
        return objects.stream().filter(kind::isInstance).map(kind::cast);
    }

    <T extends KubernetesObject> T one(Class<T> kind, String name) {
        return all(kind)
                .filter(object -> name.equals(object.getMetadata().getName()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind.getSimpleName() + " " + name));
    }

    /** All that runs in pods. */
    Stream<Workload> workloads() {
        return objects.stream().flatMap(Workload::of);
    }
}
