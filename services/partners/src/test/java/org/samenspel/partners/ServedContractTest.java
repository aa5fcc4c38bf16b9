package org.samenspel.partners;

import io.quarkus.test.junit.QuarkusTest;
import org.samenspel.testing.contract.ServesContract;

@QuarkusTest
class ServedContractTest implements ServesContract {}
