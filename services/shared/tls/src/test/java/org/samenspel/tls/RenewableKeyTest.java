package org.samenspel.tls;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A connection asks for a key of each kind that it takes, then for key and certificate; in between another one may be shown. */
class RenewableKeyTest {

    @TempDir
    Path folder;

    private final Vertx vertx = Vertx.vertx();
    private Generation before;
    private Generation after;
    private RenewableKey key;

    @BeforeEach
    void make() throws Exception {
        var files = new Certificates(folder);
        before = generation(files.other("before", "RSA"), "1");
        after = generation(files.other("after", "EC"), "2");
        key = new RenewableKey(before);
    }

    @AfterEach
    void close() {
        vertx.close();
    }

    @Test
    void connectionThatHasBegunGetsNoneOfTheNext() throws Exception {
        SSLEngine begun = connection();
        assertThat(key.chooseEngineServerAlias("EC", null, begun)).isNull();

        key.show(after);

        assertThat(key.chooseEngineServerAlias("RSA", null, begun)).isEqualTo("1");
        assertThat(key.getPrivateKey("1")).isEqualTo(before.key());
        assertThat(key.getCertificateChain("1")).containsExactly(before.certificate());
    }

    @Test
    void connectionThatBeginsThenGetsTheNextAlone() throws Exception {
        key.show(after);

        SSLEngine anew = connection();

        assertThat(key.chooseEngineServerAlias("RSA", null, anew)).isNull();
        assertThat(key.chooseEngineServerAlias("EC", null, anew)).isEqualTo("2");
        assertThat(key.getPrivateKey("2")).isEqualTo(after.key());
        assertThat(key.getCertificateChain("2")).containsExactly(after.certificate());
    }

    private Generation generation(Certificates files, String alias) throws Exception {
        return Generation.of(Pem.read(files.certificate(), files.key()), alias, vertx);
    }

    private static SSLEngine connection() throws GeneralSecurityException {
        return SSLContext.getDefault().createSSLEngine();
    }
}
