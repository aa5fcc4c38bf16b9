/** The organizations of the network: names, numbers, themes, memberships, and whom to ask for. */
@NullMarked
package org.samenspel.partners.organization;

import org.jspecify.annotations.NullMarked;
