/** Revisions over HTTP. */
@NullMarked
package org.samenspel.finance.revision.api;

import org.jspecify.annotations.NullMarked;
