/** Who did what to what: a record in the transaction of each change, and one of each refusal of a known caller. */
@NullMarked
package org.samenspel.audit;

import org.jspecify.annotations.NullMarked;
