/** The keys of open campaigns: made at the opening, kept outside the database, destroyed after the close. */
@NullMarked
package org.samenspel.consultations.key;

import org.jspecify.annotations.NullMarked;
