package org.samenspel.cluster.proof;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import org.samenspel.cluster.release.Forwarding;
import org.samenspel.local.Refusal;

/**
 * Certificates of the gateway and of the services that are replaced in their Secrets while all of them run: the kubelet brings the files
 * to the pods, whose programs read them again, and a new connection is shown the new one.
 *
 * @param forwarded a port of this machine at which a service may be forwarded
 */
record Renewal(Trial trial, Site site, SiteServers servers, int forwarded) {

    /** The kubelet looks at a pod again within one and a half minutes, its program within half a minute. */
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);
    private static final int HTTPS = 8443;

    void run() throws InterruptedException {
        String other = other();
        if (!other.isEmpty()) {
            throw new Refusal("Before any is renewed, the certificate of a Secret is not shown by " + other);
        }
        long begin = System.nanoTime();
        servers.put(site.renew());
        for (other = other(); !other.isEmpty(); other = other()) {
            if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new Refusal("After " + PATIENCE.toSeconds() + " s the new certificate is not shown by " + other);
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
        trial.say("All " + Site.programs().size() + " new certificates are shown, after "
                + Duration.ofNanos(System.nanoTime() - begin).toSeconds() + " s");
    }

    /** The first that does not show the one that it is to show, and why that is thought; empty when all do. */
    private String other() throws InterruptedException {
        for (String program : Site.programs()) {
            String reason = reason(program);
            if (!reason.isEmpty()) {
                return program + ": " + reason;
            }
        }
        return "";
    }

    private String reason(String program) throws InterruptedException {
        try {
            X509Certificate shown = shown(program);
            return shown.equals(site.certificate(program).certificate()) ? "" : "another one is.";
        } catch (IOException | Refusal notSeen) {
            return String.valueOf(notSeen.getMessage());
        }
    }

    /** Each time over a new connection. */
    private X509Certificate shown(String program) throws IOException, InterruptedException {
        if (program.equals("gateway")) {
            return site.authority().shownAt(Site.PORTS.gateway());
        }
        try (var forwarding = new Forwarding(trial.production(), trial.folder())) {
            forwarding.open("samenspel-" + program, forwarded, HTTPS);
            return site.authority().shownAt(forwarded);
        }
    }
}
