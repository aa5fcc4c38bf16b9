package org.samenspel.csv;

import org.samenspel.testing.architecture.LibraryRules;

class ArchitectureTest implements LibraryRules {}
