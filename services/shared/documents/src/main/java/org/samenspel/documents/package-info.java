/** Files that belong to something else, such as an agreement or a meeting: what people sign, deposit or read beside it. */
@NullMarked
package org.samenspel.documents;

import org.jspecify.annotations.NullMarked;
