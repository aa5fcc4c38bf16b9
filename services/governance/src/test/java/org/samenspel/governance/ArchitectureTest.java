package org.samenspel.governance;

import org.samenspel.testing.architecture.ArchitectureRules;

class ArchitectureTest implements ArchitectureRules {}
