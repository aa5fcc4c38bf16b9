package org.samenspel.cluster;

import java.util.concurrent.Callable;
import org.samenspel.cluster.node.Cluster;
import org.samenspel.cluster.node.Node;
import picocli.CommandLine.Command;

@Command(name = "up", description = "Builds what the machine lacks, starts the cluster, and returns when pods can run.")
final class UpCommand implements Callable<Integer> {

    @Override
    public Integer call() throws Exception {
        Node node = Node.ofEnvironment();
        var cluster = new Cluster(node);
        cluster.up(System.out);
        System.out.println("The cluster is up.");
        System.out.println("  its administrator  export KUBECONFIG=" + node.kubeconfig());
        System.out.println("  kubectl            " + cluster.kubectl());
        System.out.println("  images             ./samenspel images --push " + node.registry() + "/samenspel");
        return 0;
    }
}
