package org.samenspel.audit;

import org.samenspel.testing.architecture.LibraryRules;

class ArchitectureTest implements LibraryRules {}
