package org.samenspel.partners.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samenspel.directory.CodeScheme;
import org.samenspel.directory.MunicipalityClasses;
import org.samenspel.directory.OrganizationCode;
import org.samenspel.partners.agreement.Withdrawal;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.RuleViolation;

class OrganizationTest {

    private static final UUID KEEPER = UUID.randomUUID();
    private static final OrganizationCode OVO = new OrganizationCode(CodeScheme.OVO, "OVO000001", null, null);
    private static final Withdrawal MISTAKE = new Withdrawal(KEEPER, LocalDate.of(2022, 6, 1), "Dubbel");

    private final Organization organization = new Organization(
            KEEPER,
            new OrganizationProfile(
                    LocalizedText.dutch("Dubbel"),
                    OrganizationKind.OTHER,
                    List.of(),
                    List.of(OVO),
                    new MunicipalityClasses(List.of())));

    @Test
    void registeredByMistakeItStaysToBeReadWithReasonAndCodes() {
        organization.withdraw(MISTAKE);

        assertThat(organization.withdrawal()).isEqualTo(MISTAKE);
        assertThat(organization.profile().codes()).containsExactly(OVO);
    }

    @Test
    void withdrawnOneIsWithdrawnOnceAndChangesNoMore() {
        organization.requireRegistered();
        organization.withdraw(MISTAKE);

        assertThatThrownBy(organization::requireRegistered)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.rule()).isEqualTo(OrganizationRule.ORGANIZATION_WITHDRAWN));
        assertThatThrownBy(() -> organization.withdraw(MISTAKE)).isInstanceOf(RuleViolation.class);
    }
}
