package org.samenspel.governance.body;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which bodies to list; null means any. */
public record BodyFilter(@Nullable String code, @Nullable UUID agreementId) {}
