package org.samenspel.finance;

import org.samenspel.testing.contract.ContractRules;

class ContractTest implements ContractRules {}
