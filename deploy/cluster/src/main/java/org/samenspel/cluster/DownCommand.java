package org.samenspel.cluster;

import java.util.concurrent.Callable;
import org.samenspel.cluster.node.Cluster;
import org.samenspel.cluster.node.Node;
import picocli.CommandLine.Command;

@Command(name = "down", description = "Stops the cluster and deletes all of it but its logs.")
final class DownCommand implements Callable<Integer> {

    @Override
    public Integer call() throws Exception {
        boolean stopped = new Cluster(Node.ofEnvironment()).down(System.out);
        System.out.println(stopped ? "The cluster is gone; its logs are kept." : "There is no cluster.");
        return 0;
    }
}
