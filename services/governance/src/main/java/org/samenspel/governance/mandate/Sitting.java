package org.samenspel.governance.mandate;

import java.util.UUID;
import org.samenspel.governance.rule.Seat;
import org.samenspel.values.Period;

/** A person's seat in a body, and the days the person had it. */
public record Sitting(UUID personId, UUID bodyId, Seat seat, Period served) {}
