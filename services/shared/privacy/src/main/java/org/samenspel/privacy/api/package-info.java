/** What people ask about their personal data, over HTTP. */
@NullMarked
package org.samenspel.privacy.api;

import org.jspecify.annotations.NullMarked;
