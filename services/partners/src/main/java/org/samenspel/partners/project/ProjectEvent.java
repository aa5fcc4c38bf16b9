package org.samenspel.partners.project;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.samenspel.events.Event;
import org.samenspel.events.EventStream;

/** What is published of a project: that it is there, when it begins and who is in it; never what it is about. */
sealed interface ProjectEvent extends Event {

    EventStream STREAM = new EventStream("partners", "projects", 1);

    @Override
    default EventStream stream() {
        return STREAM;
    }

    /** It was written down. */
    record ProjectRegistered(
            UUID id, long version, UUID ownerId, String reference, LocalDate startsOn, List<Participation> participants)
            implements ProjectEvent {

        static ProjectRegistered of(Project project) {
            ProjectContent content = project.content();
            return new ProjectRegistered(
                    project.id(),
                    project.version(),
                    project.ownerId(),
                    content.reference(),
                    content.period().start(),
                    content.participants());
        }
    }

    /** It begins on another day, or others are in it. */
    record ProjectChanged(
            UUID id, long version, UUID ownerId, String reference, LocalDate startsOn, List<Participation> participants)
            implements ProjectEvent {

        static ProjectChanged of(Project project) {
            ProjectContent content = project.content();
            return new ProjectChanged(
                    project.id(),
                    project.version(),
                    project.ownerId(),
                    content.reference(),
                    content.period().start(),
                    content.participants());
        }
    }

    /** It was written down by mistake. */
    record ProjectWithdrawn(
            UUID id, long version, UUID ownerId, String reference, LocalDate startsOn, List<Participation> participants)
            implements ProjectEvent {

        static ProjectWithdrawn of(Project project) {
            ProjectContent content = project.content();
            return new ProjectWithdrawn(
                    project.id(),
                    project.version(),
                    project.ownerId(),
                    content.reference(),
                    content.period().start(),
                    content.participants());
        }
    }
}
