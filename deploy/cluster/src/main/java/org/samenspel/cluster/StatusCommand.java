package org.samenspel.cluster;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.samenspel.cluster.node.Cluster;
import org.samenspel.cluster.node.Node;
import org.samenspel.cluster.node.Status;
import picocli.CommandLine.Command;

@Command(name = "status", description = "Shows each part of the cluster: address, process, memory.")
final class StatusCommand implements Callable<Integer> {

    private static final int NOT_RUNNING = 3;
    private static final int NOT_WHOLE = 1;

    @Override
    public Integer call() throws Exception {
        Node node = Node.ofEnvironment();
        Optional<String> other = new Cluster(node).other();
        if (other.isPresent()) {
            System.out.println("The cluster of this machine has its state in " + other.get() + ": SAMENSPEL_STATE="
                    + other.get() + " ./samenspel cluster status shows it.");
            return NOT_RUNNING;
        }
        Status status = Status.of(node);
        if (status.nothingRuns()) {
            System.out.println("The cluster is not running: start it with ./samenspel cluster up.");
            return NOT_RUNNING;
        }
        System.out.print(status.table());
        return status.allRun() ? 0 : NOT_WHOLE;
    }
}
