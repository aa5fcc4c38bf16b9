package org.samenspel.cluster.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenspel.cluster.release.Kubectl;
import org.samenspel.cluster.release.Namespace;
import org.samenspel.local.Refusal;

/** Between pods of the demo what must be reached is, and nothing else: seen from pods with the labels of each kind. */
final class PolicyProof implements Proof {

    private static final String PREFIX = "reach-from-";
    private static final String POSTGRES = "samenspel-demo-postgres:5432";
    private static final String KAFKA = "samenspel-demo-kafka:9092";
    private static final String PROVIDER = "samenspel-demo-keycloak:8080";
    private static final String GATEWAY = "samenspel-gateway:8080";
    private static final String PLANS = "samenspel-plans:8080";
    private static final String FINANCE = "samenspel-finance:8080";
    private static final List<String> ALL = List.of(POSTGRES, KAFKA, PROVIDER, GATEWAY, PLANS, FINANCE);

    private static final String LABELS =
            "app.kubernetes.io/name: %s, app.kubernetes.io/instance: samenspel, app.kubernetes.io/part-of: samenspel";

    /** Never ready, so that nobody is sent to it. */
    private static final String POD = """
            apiVersion: v1
            kind: Pod
            metadata:
              name: %1$s
              labels: {%2$s}
            spec:
              restartPolicy: Never
              automountServiceAccountToken: false
              securityContext: {runAsNonRoot: true, runAsUser: 10001, seccompProfile: {type: RuntimeDefault}}
              containers:
                - name: reach
                  image: %3$s
                  args: [reach, %4$s]
                  readinessProbe:
                    exec:
                      command: [/bin/false]
                  securityContext:
                    allowPrivilegeEscalation: false
                    readOnlyRootFilesystem: true
                    capabilities: {drop: [ALL]}
                  resources:
                    requests: {cpu: 50m, memory: 128Mi}
                    limits: {memory: 128Mi}
            """;

    /** What each kind of pod reaches of all. A stranger has no label of ours. */
    private static final Map<String, List<String>> REACHED = reached();

    private static Map<String, List<String>> reached() {
        var reached = new LinkedHashMap<String, List<String>>();
        reached.put("consultations", List.of(POSTGRES, KAFKA, PROVIDER));
        reached.put("consultations-migration", List.of(POSTGRES));
        reached.put("gateway", List.of(PROVIDER, PLANS, FINANCE));
        reached.put("preflight", List.of(POSTGRES, PROVIDER, GATEWAY));
        reached.put("demo-keycloak", List.of(POSTGRES));
        reached.put("stranger", List.of(PROVIDER, GATEWAY));
        return reached;
    }

    @Override
    public int number() {
        return 5;
    }

    @Override
    public String name() {
        return "who reaches whom between pods";
    }

    @Override
    public Optional<Namespace> measured(Trial trial) {
        return Optional.empty();
    }

    @Override
    public void run(Trial trial, Count count) throws Exception {
        Images images = trial.images().get();
        if (!trial.release().isThere()) {
            new DemoRelease(trial, DemoRelease.freePorts()).bring(images);
        }
        REACHED.keySet().forEach(kind -> start(trial, images, kind));
        var wrong = new ArrayList<String>();
        for (Map.Entry<String, List<String>> from : REACHED.entrySet()) {
            wrong.addAll(compare(from.getKey(), from.getValue(), seenFrom(trial, from.getKey())));
            count.add(others(from.getKey()).count());
        }
        if (!wrong.isEmpty()) {
            throw new Refusal(String.join("\n", wrong));
        }
    }

    /**
     * All but its own kind: of what a policy says to its pods and of them, kube-router takes the one for the other where both ends are
     * its own, so that the cluster of this machine could not show it.
     */
    private static Stream<String> others(String kind) {
        return ALL.stream().filter(address -> !address.startsWith("samenspel-" + kind + ":"));
    }

    /** A sentence for each that is not as it must be. */
    static List<String> compare(String from, List<String> reached, Map<String, String> seen) {
        return others(from)
                .filter(address -> !(reached.contains(address) ? "reached" : "refused").equals(seen.get(address)))
                .map(address -> address + " is " + seen.getOrDefault(address, "not looked at") + " from " + from + ".")
                .toList();
    }

    private static void start(Trial trial, Images images, String kind) {
        Kubectl.Said made =
                trial.kubectl().ask(pod(images, PREFIX + kind, kind), inside(trial, "create", "--filename", "-"));
        if (made.code() != 0) {
            throw new Refusal("No pod to look from: " + made.errors().strip());
        }
    }

    /** What the pod of this kind said last of each address. */
    private static Map<String, String> seenFrom(Trial trial, String kind) {
        trial.say("Looking from " + kind);
        String name = PREFIX + kind;
        trial.kubectl()
                .run(inside(
                        trial, "wait", "--for=jsonpath={.status.phase}=Succeeded", "--timeout=300s", "pod/" + name));
        String said = trial.kubectl().run(inside(trial, "logs", name));
        trial.kubectl().run(inside(trial, "delete", "pod", name, "--wait=false"));
        return said.lines()
                .map(line -> line.split(" "))
                .filter(words -> words.length == 2)
                .collect(Collectors.toMap(words -> words[0], words -> words[1], (before, last) -> last));
    }

    private static String[] inside(Trial trial, String... arguments) {
        return Stream.concat(Stream.of("--namespace", trial.namespace().name()), Stream.of(arguments))
                .toArray(String[]::new);
    }

    private static String pod(Images images, String name, String kind) {
        String labels = kind.equals("stranger") ? "app: stranger" : LABELS.formatted(kind);
        return POD.formatted(name, labels, images.demo(), String.join(", ", ALL));
    }
}
