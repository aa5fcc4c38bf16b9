/** What one person asks about its personal data, and how long what is stored about people is kept, over all services that hold any. */
@NullMarked
package org.samenspel.local.privacy;

import org.jspecify.annotations.NullMarked;
