package org.samenspel.plans;

import org.samenspel.testing.contract.ContractRules;

class ContractTest implements ContractRules {}
