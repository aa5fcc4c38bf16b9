package org.samenspel.plans.indicator;

import java.math.BigDecimal;

/** How targets are kept: as plain numbers without needless zeros, so that equal targets are equal. */
final class Targets {

    private Targets() {}

    static BigDecimal plain(BigDecimal target) {
        BigDecimal stripped = target.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
