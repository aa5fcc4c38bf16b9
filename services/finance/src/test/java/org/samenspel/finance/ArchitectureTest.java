package org.samenspel.finance;

import org.samenspel.testing.architecture.ArchitectureRules;

class ArchitectureTest implements ArchitectureRules {}
