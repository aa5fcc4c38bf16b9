/** What is asked of the texts that people write. */
@NullMarked
package org.samenspel.web.text;

import org.jspecify.annotations.NullMarked;
