package org.samenspel.plans;

import org.samenspel.testing.ConsumedEvents;

class ConsumedEventsTest implements ConsumedEvents {}
