package org.samenspel.governance;

import org.samenspel.testing.contract.ContractRules;

class ContractTest implements ContractRules {}
