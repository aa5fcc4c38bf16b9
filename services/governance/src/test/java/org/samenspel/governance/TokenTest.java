package org.samenspel.governance;

import io.quarkus.test.junit.QuarkusTest;
import org.samenspel.testing.contract.RefusesBadTokens;

@QuarkusTest
class TokenTest implements RefusesBadTokens {}
