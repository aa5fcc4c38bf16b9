package org.samenspel.plans;

import org.samenspel.testing.architecture.ArchitectureRules;

class ArchitectureTest implements ArchitectureRules {}
