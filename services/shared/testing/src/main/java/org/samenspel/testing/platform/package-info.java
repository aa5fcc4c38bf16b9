/** Starts PostgreSQL and Kafka once per test JVM and points the service under test at them. */
@NullMarked
package org.samenspel.testing.platform;

import org.jspecify.annotations.NullMarked;
