/** Refuses to start in production with settings that are only fit for a demonstration. */
@NullMarked
package org.samenspel.web.production;

import org.jspecify.annotations.NullMarked;
