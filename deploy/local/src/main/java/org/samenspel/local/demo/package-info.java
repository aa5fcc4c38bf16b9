/** The demo: loads LEVL's year plan 2022 through the public APIs, plays its story, and reports. */
@NullMarked
package org.samenspel.local.demo;

import org.jspecify.annotations.NullMarked;
