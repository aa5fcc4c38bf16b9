package org.samenspel.partners.organization.api;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.api.References;
import org.samenspel.partners.organization.Contact;
import org.samenspel.partners.organization.ContactCard;
import org.samenspel.values.Period;
import org.samenspel.web.href.Linked;

/** A contact as those who may see it read it. */
public record ContactDetails(
        URI href,
        UUID id,
        String name,
        @Nullable String function,
        @Nullable String email,
        @Nullable String phone,
        Period period)
        implements Linked {

    static ContactDetails of(Contact contact, References references) {
        ContactCard card = contact.card();
        return new ContactDetails(
                references.href(ContactResource.class, contact.organizationId(), contact.id()),
                contact.id(),
                card.name(),
                card.function(),
                card.email(),
                card.phone(),
                card.period());
    }
}
