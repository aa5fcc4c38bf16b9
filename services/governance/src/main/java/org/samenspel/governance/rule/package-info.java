/** What is asked of those who sit in a body, as data, and whether a list of members meets it. */
@NullMarked
package org.samenspel.governance.rule;

import org.jspecify.annotations.NullMarked;
