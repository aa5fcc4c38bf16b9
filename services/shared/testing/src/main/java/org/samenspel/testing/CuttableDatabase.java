package org.samenspel.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.net.URI;
import java.util.Map;
import org.samenspel.testing.platform.Cable;
import org.samenspel.testing.platform.OncePerJvm;
import org.samenspel.testing.platform.TestPlatform;

/** A service whose database can be taken away and given back: the profile of tests that do so. */
public final class CuttableDatabase implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        URI database = URI.create(TestPlatform.database().substring("jdbc:".length()));
        int port = (int) OncePerJvm.call(Cable.class, "to", database.getPort());
        return Map.of("quarkus.datasource.jdbc.url", "jdbc:postgresql://localhost:" + port + database.getPath());
    }

    /** Makes an outage that lasts until {@link #mend}: what is open breaks off, and nothing listens. */
    public static void cut() {
        OncePerJvm.call(Cable.class, "cut");
    }

    /** The database is there again. */
    public static void mend() {
        OncePerJvm.call(Cable.class, "mend");
    }
}
