/** What one person asks about its personal data, over all services that hold people. */
@NullMarked
package org.samenspel.local.privacy;

import org.jspecify.annotations.NullMarked;
