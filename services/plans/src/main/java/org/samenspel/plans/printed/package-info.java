/** What the source prints, kept as printed, and what we read in it. */
@NullMarked
package org.samenspel.plans.printed;

import org.jspecify.annotations.NullMarked;
