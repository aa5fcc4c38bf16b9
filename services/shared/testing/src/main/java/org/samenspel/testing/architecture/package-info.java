/** Rules about the structure that every service keeps, as tests. */
@NullMarked
package org.samenspel.testing.architecture;

import org.jspecify.annotations.NullMarked;
