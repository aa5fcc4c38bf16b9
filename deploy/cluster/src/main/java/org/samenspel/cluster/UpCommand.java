package org.samenspel.cluster;

import java.util.concurrent.Callable;
import org.samenspel.cluster.node.Cluster;
import org.samenspel.cluster.node.Node;
import org.samenspel.cluster.node.NotOnThisMachine;
import picocli.CommandLine.Command;

@Command(name = "up", description = "Builds what the machine lacks, starts the cluster, and returns when pods can run.")
final class UpCommand implements Callable<Integer> {

    /** Another code than that of a failure: whoever runs it on any machine can leave out what needs a cluster. */
    private static final int NOT_ON_THIS_MACHINE = 3;

    @Override
    public Integer call() throws Exception {
        Node node = Node.ofEnvironment();
        var cluster = new Cluster(node);
        try {
            cluster.up(System.out);
        } catch (NotOnThisMachine missing) {
            System.err.println(missing.getMessage());
            return NOT_ON_THIS_MACHINE;
        }
        System.out.println("The cluster is up.");
        System.out.println("  its administrator  export KUBECONFIG=" + node.kubeconfig());
        System.out.println("  kubectl            " + cluster.kubectl());
        System.out.println("  images             ./samenspel images --push " + node.registry() + "/samenspel");
        return 0;
    }
}
