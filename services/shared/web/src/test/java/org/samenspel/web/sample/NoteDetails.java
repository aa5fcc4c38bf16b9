package org.samenspel.web.sample;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.samenspel.values.LocalizedText;
import org.samenspel.web.href.Hrefs;
import org.samenspel.web.href.Linked;

record NoteDetails(URI href, UUID id, LocalizedText title, Color color, LocalDate written) implements Linked {

    static NoteDetails of(Note note, Hrefs hrefs) {
        return new NoteDetails(
                hrefs.of(NoteResource.class, note.id()), note.id(), note.title, note.color, note.written);
    }
}
