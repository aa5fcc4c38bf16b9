package org.samenspel.partners.organization;

import java.util.List;
import org.samenspel.directory.OrganizationCode;
import org.samenspel.partners.agreement.Withdrawal;

/**
 * That an organization was registered by mistake.
 *
 * @param codes those that it had: another may have them now
 */
record RegistrationWithdrawal(Withdrawal why, List<OrganizationCode> codes) {

    RegistrationWithdrawal {
        codes = List.copyOf(codes);
    }
}
