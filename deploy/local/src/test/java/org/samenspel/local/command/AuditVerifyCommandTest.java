package org.samenspel.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AuditVerifyCommandTest {

    @Test
    void whatWasFoundInOneServiceIsNotHiddenByWhatCouldNotBeComparedInAnother() {
        assertThat(AuditVerifyCommand.worse(1, 2)).isOne();
        assertThat(AuditVerifyCommand.worse(2, 1)).isOne();
        assertThat(AuditVerifyCommand.worse(0, 1)).isOne();
    }

    @Test
    void whatCouldNotBeComparedIsNotHiddenByWhatIsWell() {
        assertThat(AuditVerifyCommand.worse(2, 0)).isEqualTo(2);
        assertThat(AuditVerifyCommand.worse(0, 0)).isZero();
    }
}
