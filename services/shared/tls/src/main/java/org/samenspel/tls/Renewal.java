package org.samenspel.tls;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.jboss.logging.Logger;

/** Looks at the files of a certificate and its key, and has them shown when they have changed and fit each other. */
final class Renewal {

    private static final Logger LOG = Logger.getLogger(Renewal.class);

    private final Path certificate;
    private final Path key;
    private final Vertx vertx;
    private final RenewableKey shown;

    private Pem read;
    private int generations = 1;
    private String told = "";

    /** @throws GeneralSecurityException when there is nothing to begin with that fits; says so in words */
    Renewal(Path certificate, Path key, Vertx vertx) throws IOException, GeneralSecurityException {
        this.certificate = certificate;
        this.key = key;
        this.vertx = vertx;
        this.read = Pem.read(certificate, key);
        this.shown = new RenewableKey(Generation.of(read, "1", vertx));
    }

    RenewableKey shown() {
        return shown;
    }

    /** Blocks while it reads. What can't be used leaves that of before in use, and is told once. */
    synchronized void look() {
        String fault = fault();
        if (!fault.isEmpty()) {
            // One file was there before the other: in the next moment both are.
            fault = fault();
        }
        if (!fault.isEmpty() && !fault.equals(told)) {
            LOG.warnf(
                    "The certificate is not renewed, that of before stays in use: file=%s fault=%s",
                    certificate, fault);
        }
        told = fault;
    }

    /** Empty when there was none. */
    private String fault() {
        try {
            renew();
            return "";
        } catch (IOException e) {
            return "a file can't be read (" + e + ")";
        } catch (GeneralSecurityException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private void renew() throws IOException, GeneralSecurityException {
        Pem found = Pem.read(certificate, key);
        if (found.equals(read)) {
            return;
        }
        Generation next = Generation.of(found, Integer.toString(generations + 1), vertx);
        shown.show(next);
        read = found;
        generations++;
        LOG.infof("fact=certificate.renewed serial=%x", next.certificate().getSerialNumber());
    }
}
