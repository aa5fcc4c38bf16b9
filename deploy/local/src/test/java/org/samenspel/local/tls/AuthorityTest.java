package org.samenspel.local.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuthorityTest {

    @TempDir
    private Path folder;

    private Authority authority;

    @BeforeEach
    void anAuthority() throws IOException {
        authority = Authority.in(folder.resolve("authority"));
    }

    @Test
    void signsForTheNamesOfAServerAndForNothingElse() throws Exception {
        Signed plans = authority.sign("plans", List.of("plans", "plans.there.svc"));

        plans.certificate().verify(own().getPublicKey());
        assertThat(plans.certificate().getSubjectAlternativeNames().toString())
                .contains("[2, plans], [2, plans.there.svc]");
        assertThat(plans.certificate().getBasicConstraints())
                .as("is no authority")
                .isEqualTo(-1);
        assertThat(own().getBasicConstraints()).as("is one").isNotNegative();
    }

    @Test
    void whatFilesHaveIsTheCertificateAndItsKey() throws Exception {
        Signed plans = authority.sign("plans", List.of("plans"));

        assertThat(read(plans.certificatePem())).isEqualTo(plans.certificate());
        assertThat(plans.keyPem())
                .startsWith("-----BEGIN PRIVATE" + " KEY-----\n")
                .endsWith(" KEY-----\n");
        assertThat(authority.file()).hasContent(authority.certificate());
    }

    @Test
    void whatIsSignedAnewIsAnotherCertificateOfTheSameAuthority() throws Exception {
        Signed before = authority.sign("plans", List.of("plans"));
        Signed after = authority.sign("plans", List.of("plans"));

        after.certificate().verify(own().getPublicKey());
        assertThat(after.certificate()).isNotEqualTo(before.certificate());
        assertThat(after.key()).isNotEqualTo(before.key());
    }

    @Test
    void aServerShowsWhatWasSignedForItAndOneOfAnotherAuthorityIsNotBelieved() throws Exception {
        Signed signed = authority.sign("gateway", List.of("localhost"));
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(ServerContext.of(signed)));
        server.start();
        try {
            int port = server.getAddress().getPort();
            assertThat(authority.shownAt(port)).isEqualTo(signed.certificate());

            var other = Authority.in(folder.resolve("other"));
            assertThatThrownBy(() -> other.shownAt(port)).isInstanceOf(SSLException.class);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void itsKeysAreForThisAccountAlone() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("authority"))))
                .isEqualTo("rwx------");
    }

    private X509Certificate own() throws Exception {
        return read(authority.certificate());
    }

    private static X509Certificate read(String pem) throws Exception {
        return (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII)));
    }
}
