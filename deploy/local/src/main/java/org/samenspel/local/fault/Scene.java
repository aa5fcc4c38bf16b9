package org.samenspel.local.fault;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.samenspel.local.DomainService;
import org.samenspel.local.Refusal;
import org.samenspel.local.Settings;
import org.samenspel.local.bench.BenchCampaign;
import org.samenspel.local.bench.Workbench;
import org.samenspel.local.demo.Patience;
import org.samenspel.local.part.PostgresServer;
import org.samenspel.local.process.ProcessId;
import org.samenspel.local.supervisor.PartStatus;
import org.samenspel.local.supervisor.Request;
import org.samenspel.local.supervisor.Signals;
import org.samenspel.local.supervisor.Snapshot;
import org.samenspel.local.supervisor.StateFile;

/** What faults are done to: a platform of its own with an open campaign, and what reaches each part of it. */
final class Scene {

    private final Settings settings;
    private final Workbench bench;
    private final SmallDisk disk;
    private final Client client = new Client();
    private final Realm realm;
    private final BenchCampaign campaign;

    Scene(Settings settings, Workbench bench, SmallDisk disk) {
        this.settings = settings;
        this.bench = bench;
        this.disk = disk;
        this.realm = new Realm(client, settings.ports());
        this.campaign = bench.campaign();
        // As soon as plans knows the organization that was just registered.
        bench.actors().planner().get("/plans/v1/plans").orRefuse();
    }

    Settings settings() {
        return settings;
    }

    Workbench bench() {
        return bench;
    }

    /** The one that the platform stands on. */
    SmallDisk disk() throws NotHere {
        disk.requireMounted();
        return disk;
    }

    Client client() {
        return client;
    }

    Realm realm() {
        return realm;
    }

    Sql sql() {
        return new Sql(new PostgresServer(settings.ports()));
    }

    /** Open until the end. */
    BenchCampaign campaign() {
        return campaign;
    }

    URI gateway() {
        return URI.create("http://127.0.0.1:" + settings.ports().gateway());
    }

    URI service(DomainService service) {
        return URI.create("http://127.0.0.1:" + settings.ports().of(service));
    }

    /** A good token of somebody who plans. */
    String planner() {
        return bench.actors().planner().token();
    }

    /** A good token of somebody who manages consultations. */
    String manager() {
        return bench.actors().consultations().token();
    }

    /** The first process of a part as it runs now. */
    ProcessHandle process(String part) {
        return processId(part)
                .flatMap(ProcessId::handle)
                .orElseThrow(() -> new Refusal("The part " + part + " doesn't run."));
    }

    private Optional<ProcessId> processId(String part) {
        return snapshot().parts().stream()
                .filter(status -> status.name().equals(part))
                .map(PartStatus::process)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** By kill -9; one that ended by itself is dead enough. Nobody may have taken note of its end yet. */
    void kill(String part) {
        processId(part).ifPresent(process -> {
            process.handle().ifPresent(ProcessHandle::destroyForcibly);
            Patience.until(
                    "the end of " + part, () -> Optional.of(process.alive()).filter(alive -> !alive));
        });
    }

    /** To a process that may have ended. */
    static void signal(String signal, ProcessId process) {
        try {
            if (process.alive()) {
                Signals.send(signal, process.pid());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted.", interrupted);
        }
    }

    /** Returns when the part is ready again. */
    void restart(String part) {
        Request.restart(settings, part);
    }

    Snapshot snapshot() {
        return new StateFile(settings).running().orElseThrow(() -> new Refusal("The platform ended: see its logs."));
    }
}
