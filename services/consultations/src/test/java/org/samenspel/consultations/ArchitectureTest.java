package org.samenspel.consultations;

import org.samenspel.testing.architecture.ArchitectureRules;

class ArchitectureTest implements ArchitectureRules {}
