/** What a service knows of organizations: names, codes with their validity, and who succeeded whom. */
@NullMarked
package org.samenspel.directory;

import org.jspecify.annotations.NullMarked;
