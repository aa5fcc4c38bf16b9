/** A new version of an approved budget, which begins with all that is in the old one. */
@NullMarked
package org.samenspel.finance.revision;

import org.jspecify.annotations.NullMarked;
