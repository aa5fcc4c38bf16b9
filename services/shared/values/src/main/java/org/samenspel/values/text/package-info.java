/** What people write: one form of each text, what counts as written, which characters a name may have, how it is found again. */
@NullMarked
package org.samenspel.values.text;

import org.jspecify.annotations.NullMarked;
