/** Container images of what the build left, made without a container engine, and laid down as files or pushed to a registry. */
@NullMarked
package org.samenspel.images;

import org.jspecify.annotations.NullMarked;
