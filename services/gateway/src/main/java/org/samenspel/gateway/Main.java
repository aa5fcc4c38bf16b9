package org.samenspel.gateway;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the gateway. */
@QuarkusMain
public class Main {

    public static void main(String... arguments) {
        judgeTargetsOurselves();
        Quarkus.run(arguments);
    }

    /** Before the router is asked, Quarkus answers a target that is no URI with a bare 400; the gateway's own guard is stricter. */
    static void judgeTargetsOurselves() {
        System.setProperty("vertx.disableURIValidation", "true");
    }
}
