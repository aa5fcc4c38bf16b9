package org.samenspel.consultations;

import org.samenspel.testing.contract.ContractRules;

class ContractTest implements ContractRules {}
