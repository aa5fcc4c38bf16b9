package org.samenspel.partners.organization.api;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.partners.organization.Contact;
import org.samenspel.partners.organization.ContactCard;
import org.samenspel.values.Period;

/** A contact as those who may see it read it. */
public record ContactDetails(
        URI href,
        UUID id,
        String name,
        @Nullable String function,
        @Nullable String email,
        @Nullable String phone,
        Period period) {

    static ContactDetails of(Contact contact, UriInfo uri) {
        ContactCard card = contact.card();
        return new ContactDetails(
                uri.getBaseUriBuilder()
                        .path(ContactResource.class)
                        .path(contact.id().toString())
                        .build(contact.organizationId()),
                contact.id(),
                card.name(),
                card.function(),
                card.email(),
                card.phone(),
                card.period());
    }
}
