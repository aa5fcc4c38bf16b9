/** The version of a resource as its ETag, so that nobody overwrites what they have not seen. */
@NullMarked
package org.samenspel.web.etag;

import org.jspecify.annotations.NullMarked;
