package org.samenspel.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.PathConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import io.vertx.core.http.ClientAuth;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.json.JsonObject;
import io.vertx.core.net.PemKeyCertOptions;
import io.vertx.core.net.PemTrustOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateRenewalTest {

    private static final String KEPT = "pemKeyCertOptions";

    @TempDir
    Path folder;

    private final Vertx vertx = Vertx.vertx();
    private final Map<String, String> settings = new HashMap<>();
    private Certificates files;
    private HttpServerOptions options;

    @BeforeEach
    void make() throws Exception {
        files = new Certificates(folder);
        files.put(files.other("first"));
        settings.put(CertificateRenewal.CERTIFICATE, files.certificate().toString());
        settings.put(CertificateRenewal.KEY, files.key().toString());
        options = new HttpServerOptions()
                .setSsl(true)
                .setUseAlpn(true)
                .setClientAuth(ClientAuth.REQUIRED)
                .setTrustOptions(
                        new PemTrustOptions().addCertPath(files.certificate().toString()))
                .addEnabledCipherSuite("TLS_AES_256_GCM_SHA384")
                .setKeyCertOptions(Pem.read(files.certificate(), files.key()).options());
    }

    @AfterEach
    void close() {
        vertx.close();
    }

    @Test
    void changesNothingOfTheServerButItsKey() {
        JsonObject before = options.toJson();

        customize(Duration.ofHours(1));

        before.remove(KEPT);
        assertThat(options.toJson()).isEqualTo(before);
        assertThat(options.getKeyCertOptions()).isNotNull().isNotInstanceOf(PemKeyCertOptions.class);
    }

    @Test
    void changesNothingWhereNoPeriodIsSet() {
        JsonObject before = options.toJson();

        renewal(null).customizeHttpsServer(options);

        assertThat(options.toJson()).isEqualTo(before);
        assertThat(options.getKeyCertOptions()).isInstanceOf(PemKeyCertOptions.class);
    }

    @Test
    void changesNothingWithoutACertificate() {
        var plain = new HttpServerOptions();

        renewal(Duration.ofHours(1)).customizeHttpsServer(plain);

        assertThat(plain.getKeyCertOptions()).isNull();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void refusesTheReloadThatBreaksConnections(boolean beside) {
        settings.put(CertificateRenewal.OF_QUARKUS, "1h");

        assertThatThrownBy(() -> customize(beside ? Duration.ofHours(1) : null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("quarkus.http.ssl.certificate.reload-period breaks connections that begin in that moment: "
                        + "set samenspel.tls.reload-period instead.");
    }

    @Test
    void refusesToLookWithoutAPause() {
        assertThatThrownBy(() -> customize(Duration.ofMillis(999)))
                .hasMessage("samenspel.tls.reload-period must be at least 1s.");
    }

    @ParameterizedTest
    @ValueSource(strings = {CertificateRenewal.CERTIFICATE, CertificateRenewal.KEY})
    void refusesWhatItCouldNotRenew(String setting) {
        settings.put(setting, "one,two");
        assertThatThrownBy(() -> customize(Duration.ofHours(1)))
                .hasMessage(setting + " must name one file, as samenspel.tls.reload-period is set.");

        settings.remove(setting);
        assertThatThrownBy(() -> customize(Duration.ofHours(1)))
                .hasMessage(setting + " must name one file, as samenspel.tls.reload-period is set.");
    }

    @Test
    void refusesToStartWithAKeyOfAnotherCertificate() throws Exception {
        files.putKey(files.other("other"));

        assertThatThrownBy(() -> customize(Duration.ofHours(1)))
                .hasMessage("The certificate in " + files.certificate()
                        + " can't be shown: the key is not that of the certificate");
    }

    private void customize(Duration period) {
        renewal(period).customizeHttpsServer(options);
    }

    private CertificateRenewal renewal(Duration period) {
        var config = new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .withConverter(Path.class, 100, new PathConverter())
                .build();
        return new CertificateRenewal(vertx, () -> Optional.ofNullable(period), config);
    }
}
