/** What a test may use: tokens, the database, the broker, the clock, and checks of contract, events and structure. */
@NullMarked
package org.samenspel.testing;

import org.jspecify.annotations.NullMarked;
