/** Organizations over HTTP. */
@NullMarked
package org.samenspel.partners.organization.api;

import org.jspecify.annotations.NullMarked;
