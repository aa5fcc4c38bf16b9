package org.samenspel.cluster.proof;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.samenspel.images.Checkout;
import org.samenspel.local.Settings;

/** The images of a checkout, made and pushed when the first asks for them. */
public final class PushedImages {

    private final Settings settings;
    private final String registry;
    private final Map<String, String> others = new HashMap<>();
    private @Nullable Images pushed;

    /** @param registry HOST[:PORT][/PATH], as this machine and the nodes name it */
    public PushedImages(Settings settings, String registry) {
        this.settings = settings;
        this.registry = registry;
    }

    /** Another one, such as a later release of a program; made when the first asks for it. */
    String madeOnce(String name, Callable<String> making) throws Exception {
        String known = others.get(name);
        if (known == null) {
            known = making.call();
            others.put(name, known);
        }
        return known;
    }

    public Images get() throws Exception {
        Images known = pushed;
        if (known == null) {
            known = new Images(registry, new Checkout(settings, null).push(Checkout.names(), registry));
            pushed = known;
        }
        return known;
    }
}
