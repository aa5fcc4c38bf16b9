package org.samenspel.consultations;

import org.samenspel.testing.ConsumedEvents;

class ConsumedEventsTest implements ConsumedEvents {}
