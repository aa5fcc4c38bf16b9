/** Organizations in answers, and callers whose organization is not registered. */
@NullMarked
package org.samenspel.directory.api;

import org.jspecify.annotations.NullMarked;
