package org.samenspel.finance.reconciliation;

/**
 * Two whole percentages that a source gives for the same part.
 *
 * @param code what is compared
 * @param subject the code of the line or group, or the reference of the funding source
 */
public record PercentageCheck(String code, String subject, int left, int right) {

    /** Left minus right. */
    public int difference() {
        return left - right;
    }

    boolean agrees() {
        return left == right;
    }
}
