package org.samenspel.cluster.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.samenspel.cluster.release.Kubectl;
import org.samenspel.local.Refusal;

/** Definitions of others' objects, from those who define them, in the cluster as long as it is open. */
final class Definitions implements AutoCloseable {

    private final Trial trial;
    private final List<String> loaded = new ArrayList<>();

    Definitions(Trial trial) {
        this.trial = trial;
    }

    /** What a chart of ours names, and where its owner has its definition. */
    private Map<String, Source> sources() {
        Path strimzi = trial.folder().resolve("strimzi");
        String cloudNativePg = "github.com/cloudnative-pg/cloudnative-pg@v1.27.1";
        return Map.of(
                "scaledobjects.keda.sh",
                new GoModule("github.com/kedacore/keda/v2@v2.17.2", "config/crd/bases/keda.sh_scaledobjects.yaml"),
                "httproutes.gateway.networking.k8s.io",
                new GoModule(
                        "sigs.k8s.io/gateway-api@v1.3.0",
                        "config/crd/standard/gateway.networking.k8s.io_httproutes.yaml"),
                "certificates.cert-manager.io",
                new GoModule("github.com/cert-manager/cert-manager@v1.17.2", "deploy/crds/crd-certificates.yaml"),
                "clusters.postgresql.cnpg.io",
                new GoModule(cloudNativePg, "config/crd/bases/postgresql.cnpg.io_clusters.yaml"),
                "scheduledbackups.postgresql.cnpg.io",
                new GoModule(cloudNativePg, "config/crd/bases/postgresql.cnpg.io_scheduledbackups.yaml"),
                "kafkas.kafka.strimzi.io",
                new StrimziModel(strimzi, "kafka.Kafka"),
                "kafkanodepools.kafka.strimzi.io",
                new StrimziModel(strimzi, "nodepool.KafkaNodePool"),
                "kafkatopics.kafka.strimzi.io",
                new StrimziModel(strimzi, "topic.KafkaTopic"),
                "kafkausers.kafka.strimzi.io",
                new StrimziModel(strimzi, "user.KafkaUser"));
    }

    /** Those that the cluster lacks. */
    void load() throws IOException, InterruptedException {
        for (Map.Entry<String, Source> definition : sources().entrySet()) {
            String name = definition.getKey();
            if (trial.kubectl().ask("", "get", "customresourcedefinition", name).code() == 0) {
                continue;
            }
            trial.say("Loading the definition of " + name);
            load(definition.getValue().text());
            loaded.add(name);
            trial.kubectl()
                    .run("wait", "--for=condition=Established", "--timeout=30s", "customresourcedefinition/" + name);
        }
    }

    private void load(String text) {
        Kubectl.Said said = trial.kubectl().ask(text, "apply", "--server-side", "--filename", "-");
        if (said.code() != 0) {
            throw new Refusal("A definition was not taken: " + said.errors().strip());
        }
    }

    @Override
    public void close() {
        for (String name : loaded) {
            Kubectl.Said said = trial.kubectl().ask("", "delete", "customresourcedefinition", name);
            if (said.code() != 0) {
                trial.say(
                        "The definition of " + name + " stays: " + said.errors().strip());
            }
        }
    }
}
