/** What every service answers about itself: how it is, what its contract says, which problems it knows. */
@NullMarked
package org.samenspel.web.service;

import org.jspecify.annotations.NullMarked;
