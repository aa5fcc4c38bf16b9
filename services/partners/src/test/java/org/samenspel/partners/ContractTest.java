package org.samenspel.partners;

import io.quarkus.test.junit.QuarkusTest;
import org.samenspel.testing.contract.ContractRules;

@QuarkusTest
class ContractTest implements ContractRules {}
