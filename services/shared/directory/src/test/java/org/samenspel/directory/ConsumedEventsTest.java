package org.samenspel.directory;

import org.samenspel.testing.ConsumedEvents;

class ConsumedEventsTest implements ConsumedEvents {}
