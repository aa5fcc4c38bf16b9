package org.samenspel.cluster.release;

import com.marcnuri.helm.Helm;
import java.nio.file.Path;
import org.samenspel.local.part.Folders;

/**
 * The umbrella chart as Helm takes it: a copy that has its library in it, so that nothing is written into the checkout.
 *
 * @param folder of the copy
 */
public record Chart(Path folder) {

    /** @param home the checkout */
    public static Chart copied(Path home, Path folder) {
        Folders.mirror(home.resolve("helm"), folder);
        var chart = new Chart(folder);
        chart.helm().dependency().update().skipRefresh().call();
        return chart;
    }

    Helm helm() {
        return new Helm(folder.resolve("samenspel"));
    }
}
