package org.samenspel.web.sample;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.samenspel.values.LocalizedText;

record NoteDetails(URI href, UUID id, LocalizedText title, Color color, LocalDate written) {

    static NoteDetails of(Note note, UriInfo uri) {
        URI href = uri.getBaseUriBuilder().path("notes/{id}").build(note.id);
        return new NoteDetails(href, note.id, note.title, note.color, note.written);
    }
}
