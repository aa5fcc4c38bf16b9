/** For how long what is stored about people is kept, over HTTP. */
@NullMarked
package org.samenspel.retention.api;

import org.jspecify.annotations.NullMarked;
