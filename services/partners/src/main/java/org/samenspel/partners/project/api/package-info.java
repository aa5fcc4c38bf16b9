/** Projects over HTTP. */
@NullMarked
package org.samenspel.partners.project.api;

import org.jspecify.annotations.NullMarked;
