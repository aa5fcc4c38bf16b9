/** What the partners service publishes of organizations. */
@NullMarked
package org.samenspel.directory.messaging;

import org.jspecify.annotations.NullMarked;
