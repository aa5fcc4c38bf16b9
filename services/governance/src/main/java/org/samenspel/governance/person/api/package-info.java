/** People and their other mandates over HTTP. */
@NullMarked
package org.samenspel.governance.person.api;

import org.jspecify.annotations.NullMarked;
