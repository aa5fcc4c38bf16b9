package org.samenspel.partners;

import org.samenspel.testing.contract.ContractRules;

class ContractTest implements ContractRules {}
