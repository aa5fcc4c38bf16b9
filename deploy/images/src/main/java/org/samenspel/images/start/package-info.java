/** What runs first in an image. It is in every image, so it needs nothing of ours but {@code ProgramDigest}. */
@NullMarked
package org.samenspel.images.start;

import org.jspecify.annotations.NullMarked;
