/** Who calls: the subject, organization and roles that a verified token gives, and nothing else. */
@NullMarked
package org.samenspel.security;

import org.jspecify.annotations.NullMarked;
