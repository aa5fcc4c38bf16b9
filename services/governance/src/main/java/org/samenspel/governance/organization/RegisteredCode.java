package org.samenspel.governance.organization;

import jakarta.persistence.Embeddable;
import org.samenspel.security.Organization;

/**
 * A code in a public register.
 *
 * @param scheme the register, such as {@code kbo}
 */
@Embeddable
public record RegisteredCode(String scheme, String code) {

    static RegisteredCode of(Organization organization) {
        return new RegisteredCode(organization.scheme(), organization.code());
    }
}
