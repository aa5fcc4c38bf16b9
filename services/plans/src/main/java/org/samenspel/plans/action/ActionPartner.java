package org.samenspel.plans.action;

import jakarta.persistence.Embeddable;
import org.samenspel.security.Organization;

/** An organization that works on an action, by its code in a public register: the print names it by a text only. */
@Embeddable
public record ActionPartner(String scheme, String code) {

    static ActionPartner of(Organization organization) {
        return new ActionPartner(organization.scheme(), organization.code());
    }

    Organization organization() {
        return new Organization(scheme, code);
    }
}
