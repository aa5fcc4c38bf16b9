package org.samenspel.governance;

import org.samenspel.testing.ConsumedEvents;

class ConsumedEventsTest implements ConsumedEvents {}
