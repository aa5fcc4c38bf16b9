package org.samenspel.tokens;

import org.samenspel.testing.architecture.LibraryRules;

class ArchitectureTest implements LibraryRules {}
