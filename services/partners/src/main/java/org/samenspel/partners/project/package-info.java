/** Projects that organizations of the network carry together. */
@NullMarked
package org.samenspel.partners.project;

import org.jspecify.annotations.NullMarked;
