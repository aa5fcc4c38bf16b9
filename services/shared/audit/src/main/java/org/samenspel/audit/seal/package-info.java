/** A chain of hashes over the records, whose end leaves the database: who rewrites a record, or all of the chain, is seen. */
@NullMarked
package org.samenspel.audit.seal;

import org.jspecify.annotations.NullMarked;
