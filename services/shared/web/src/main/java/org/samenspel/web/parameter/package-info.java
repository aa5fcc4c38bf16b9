/** Query, path and header parameters: unknown ones are refused, known ones are read one way. */
@NullMarked
package org.samenspel.web.parameter;

import org.jspecify.annotations.NullMarked;
