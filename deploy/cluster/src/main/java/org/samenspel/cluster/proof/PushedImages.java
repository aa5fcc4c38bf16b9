package org.samenspel.cluster.proof;

import org.jspecify.annotations.Nullable;
import org.samenspel.images.Checkout;
import org.samenspel.local.Settings;

/** The images of a checkout, made and pushed when the first asks for them. */
public final class PushedImages {

    private final Settings settings;
    private final String registry;
    private @Nullable Images pushed;

    /** @param registry HOST[:PORT][/PATH], as this machine and the nodes name it */
    public PushedImages(Settings settings, String registry) {
        this.settings = settings;
        this.registry = registry;
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
