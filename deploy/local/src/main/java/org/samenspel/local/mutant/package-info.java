/** Breaks the code where an invariant depends on it, in a copy, and shows that a test fails. */
@NullMarked
package org.samenspel.local.mutant;

import org.jspecify.annotations.NullMarked;
