/** What the domain throws when it refuses: free of any framework, turned into problems by {@code shared/web}. */
@NullMarked
package org.samenspel.values.rule;

import org.jspecify.annotations.NullMarked;
