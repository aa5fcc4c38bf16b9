/** What auditors read of the audit. */
@NullMarked
package org.samenspel.audit.api;

import org.jspecify.annotations.NullMarked;
