package org.samenspel.partners;

import org.samenspel.testing.ConsumedEvents;

class ConsumedEventsTest implements ConsumedEvents {}
