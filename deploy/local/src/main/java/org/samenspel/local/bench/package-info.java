/** Measures what the platform does on this machine, beside what its PostgreSQL does alone. */
@NullMarked
package org.samenspel.local.bench;

import org.jspecify.annotations.NullMarked;
