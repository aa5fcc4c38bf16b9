/** What people declared about themselves, with consent: encrypted, apart, for counting only, and never read back. */
@NullMarked
package org.samenspel.governance.characteristic;

import org.jspecify.annotations.NullMarked;
