package org.samenspel.charts;

import io.kubernetes.client.common.KubernetesObject;
import io.kubernetes.client.openapi.models.V1Container;
import io.kubernetes.client.openapi.models.V1CronJob;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1EnvVar;
import io.kubernetes.client.openapi.models.V1Job;
import io.kubernetes.client.openapi.models.V1PodSpec;
import io.kubernetes.client.openapi.models.V1PodTemplateSpec;
import io.kubernetes.client.openapi.models.V1StatefulSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What makes pods: its kind, its name and how they look. */
record Workload(String kind, String name, V1PodTemplateSpec template) {

    static Stream<Workload> of(KubernetesObject object) {
        V1PodTemplateSpec template =
                switch (object) {
                    case V1Deployment deployment -> deployment.getSpec().getTemplate();
                    case V1StatefulSet set -> set.getSpec().getTemplate();
                    case V1Job job -> job.getSpec().getTemplate();
                    case V1CronJob job ->
                        job.getSpec().getJobTemplate().getSpec().getTemplate();
                    default -> null;
                };
        return Stream.ofNullable(template)
                .map(pod -> new Workload(object.getKind(), object.getMetadata().getName(), pod));
    }

    boolean isMigration() {
        return kind.equals("Job") && name.contains("-migration-");
    }

    V1PodSpec pod() {
        return template.getSpec();
    }

    Map<String, String> labels() {
        return template.getMetadata().getLabels();
    }

    /** Of the program itself: what the demo brings and what runs once is another thing. */
    boolean isProgram() {
        return kind.equals("Deployment");
    }

    Stream<V1Container> containers() {
        return Stream.concat(
                Stream.ofNullable(pod().getInitContainers()).flatMap(List::stream), pod().getContainers().stream());
    }

    V1Container main() {
        return pod().getContainers().getFirst();
    }

    Stream<V1EnvVar> variables() {
        return containers().map(V1Container::getEnv).filter(Objects::nonNull).flatMap(List::stream);
    }

    /** The Secrets it reads. */
    Stream<String> secrets() {
        Stream<String> variables = variables()
                .filter(variable -> variable.getValueFrom() != null)
                .map(variable -> variable.getValueFrom().getSecretKeyRef().getName());
        Stream<String> groups = containers()
                .map(V1Container::getEnvFrom)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .filter(from -> from.getSecretRef() != null)
                .map(from -> from.getSecretRef().getName());
        Stream<String> volumes = Stream.ofNullable(pod().getVolumes())
                .flatMap(List::stream)
                .filter(volume -> volume.getSecret() != null)
                .map(volume -> volume.getSecret().getSecretName());
        return Stream.of(variables, groups, volumes).flatMap(names -> names);
    }

    @Override
    public String toString() {
        return kind + " " + name;
    }
}
