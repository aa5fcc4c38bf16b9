package org.samenspel.events;

import org.samenspel.testing.architecture.LibraryRules;

class ArchitectureTest implements LibraryRules {}
