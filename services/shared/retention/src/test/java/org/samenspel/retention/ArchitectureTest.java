package org.samenspel.retention;

import org.samenspel.testing.architecture.LibraryRules;

class ArchitectureTest implements LibraryRules {}
