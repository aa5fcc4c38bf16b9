/** What people ask about their personal data, and what a service does about it. */
@NullMarked
package org.samenspel.privacy;

import org.jspecify.annotations.NullMarked;
