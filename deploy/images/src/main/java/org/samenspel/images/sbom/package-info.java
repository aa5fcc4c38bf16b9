/** What programs are made of: their bills of materials, under which licenses it may be used, and what advisories say of it. */
@NullMarked
package org.samenspel.images.sbom;

import org.jspecify.annotations.NullMarked;
