/** Diversity reports: how many of an organization's members are of which origin, gender and age, published so that nobody shows. */
@NullMarked
package org.samenspel.governance.diversity;

import org.jspecify.annotations.NullMarked;
