package org.samenspel.web.persistence;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a collection sorted by id are asked for.
 *
 * @param after the id after which they begin; null for the first ones
 * @param limit how many at most
 */
public record Slice(@Nullable UUID after, int limit) {}
