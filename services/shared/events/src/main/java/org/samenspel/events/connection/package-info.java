/** What both sides need of the database and the broker, and the patience with one that is away. */
@NullMarked
package org.samenspel.events.connection;

import org.jspecify.annotations.NullMarked;
