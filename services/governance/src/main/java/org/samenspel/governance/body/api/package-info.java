/** Bodies over HTTP. */
@NullMarked
package org.samenspel.governance.body.api;

import org.jspecify.annotations.NullMarked;
