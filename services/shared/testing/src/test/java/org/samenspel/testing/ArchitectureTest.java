package org.samenspel.testing;

import org.samenspel.testing.architecture.LibraryRules;

class ArchitectureTest implements LibraryRules {

    /** Not a test here: the clock that tests move, and tokens that are valid now, stand on the machine's clock. */
    @Override
    public void timeComesFromTheClock() {}
}
