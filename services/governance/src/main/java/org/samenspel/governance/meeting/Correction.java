package org.samenspel.governance.meeting;

import java.time.Instant;
import java.util.List;

/** What was known of a meeting before somebody corrected it: who came, and who declared which conflict. */
public record Correction(Instant correctedAt, Attendance attendance, List<Conflict> conflicts) {}
