/** Documents over HTTP: their list and description as JSON, their content as a stream. */
@NullMarked
package org.samenspel.documents.api;

import org.jspecify.annotations.NullMarked;
