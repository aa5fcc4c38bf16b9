/** The REST API of diversity reports. */
@NullMarked
package org.samenspel.governance.diversity.api;

import org.jspecify.annotations.NullMarked;
