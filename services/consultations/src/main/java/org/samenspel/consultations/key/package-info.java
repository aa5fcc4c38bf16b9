/** The keys of open campaigns: made at the opening, kept outside the database, destroyed at the close. */
@NullMarked
package org.samenspel.consultations.key;

import org.jspecify.annotations.NullMarked;
