package org.samenspel.directory.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.samenspel.directory.Directory;
import org.samenspel.directory.DirectoryEntry;
import org.samenspel.events.inbox.Inbox;
import org.samenspel.events.inbox.ReadModel;
import org.samenspel.events.inbox.Subscription;

/** Keeps the directory: each event has an organization as it is after the change. */
@ApplicationScoped
class OrganizationEvents {

    private final Inbox inbox;
    private final Directory directory;

    OrganizationEvents(Inbox inbox, Directory directory) {
        this.inbox = inbox;
        this.directory = directory;
    }

    /** Others write rows of it too: a service that registers organizations knows them before it hears of them. */
    @Produces
    ReadModel model() {
        return ReadModel.ofNewest("organizations", "partners.organizations.v1");
    }

    @Incoming("organizations")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(
                record,
                Subscription.to("registered", DirectoryEntry.class, directory::keep),
                Subscription.to("changed", DirectoryEntry.class, directory::keep),
                Subscription.to("withdrawn", DirectoryEntry.class, directory::withdraw),
                Subscription.to("succeeded", DirectoryEntry.class, directory::keep),
                Subscription.to("successionWithdrawn", DirectoryEntry.class, directory::keep));
    }
}
