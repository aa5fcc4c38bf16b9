package org.samenspel.partners.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * When a list of agreements is asked for, and what that means for those that the caller does not see on all days, or of which something
 * is asked that the database knows of today alone.
 *
 * @param day of the state, and from which the last days to give notice are looked at
 * @param limited those agreements, if anything is asked that is not the same on all days
 * @param fitting those of them that are what is asked for, on the day on which the caller reads them
 */
record When(LocalDate day, LocalDate today, List<UUID> limited, List<UUID> fitting) {}
