/** Backups of the database, as far as whoever makes them tells. */
@NullMarked
package org.samenspel.consultations.backup;

import org.jspecify.annotations.NullMarked;
