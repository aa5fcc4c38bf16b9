package org.samenspel.partners;

import org.samenspel.testing.architecture.ArchitectureRules;

class ArchitectureTest implements ArchitectureRules {}
