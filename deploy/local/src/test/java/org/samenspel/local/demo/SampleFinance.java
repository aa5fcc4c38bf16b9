package org.samenspel.local.demo;

import java.math.BigDecimal;
import java.util.List;
import org.samenspel.local.demo.Finance.AmountComparison;
import org.samenspel.local.demo.Finance.Budget;
import org.samenspel.local.demo.Finance.FundingSource;
import org.samenspel.local.demo.Finance.Group;
import org.samenspel.local.demo.Finance.IncomeMix;
import org.samenspel.local.demo.Finance.Line;
import org.samenspel.local.demo.Finance.Money;
import org.samenspel.local.demo.Finance.OwnContribution;
import org.samenspel.local.demo.Finance.PercentageComparison;
import org.samenspel.local.demo.Finance.Reconciliation;
import org.samenspel.local.demo.Finance.StaffAllocation;
import org.samenspel.local.demo.Finance.Terms;

/** A budget of two lines, and figures that differ. */
final class SampleFinance {

    private SampleFinance() {}

    static Finance finance() {
        var budget = new Budget(
                "LEVL-2022",
                "approved",
                "2021-11-25",
                List.of(new Group("services", "Diensten", euros("261868.21"), 32)),
                List.of(
                        new Line("Huisvesting", "services", euros("44734.57"), 6, 6),
                        new Line("Personeel", null, euros("539604.69"), 67, 67)),
                euros("808572.90"));
        return new Finance(
                budget,
                List.of(new StaffAllocation(
                        "Wonen",
                        new BigDecimal("0.50"),
                        euros("16400.10"),
                        List.of("OD2.1", "OD2.2"),
                        "0,5 VTE voorzien vanaf juli")),
                List.of(new FundingSource(
                        "hands-on-inclusion",
                        "project",
                        "ESF",
                        euros("331661.67"),
                        false,
                        new BigDecimal("80"),
                        new Terms(new BigDecimal("15"), null, "cost"),
                        new OwnContribution(euros("58528.53")))),
                new IncomeMix(euros("714753.00"), euros("398355.11"), new BigDecimal("35.79"), "2/3", false, 3),
                reconciliation());
    }

    static Money euros(String value) {
        return new Money(new BigDecimal(value), "EUR");
    }

    private static Reconciliation reconciliation() {
        var payroll = new AmountComparison(
                "payrollAgainstPersonnel", null, euros("539604.69"), euros("514903.97"), euros("24700.72"));
        var total = new AmountComparison("printedTotal", null, euros("1.00"), euros("1.00"), euros("0.00"));
        var rounding = new PercentageComparison("groupPercentages", "services", 32, 33, -1);
        return new Reconciliation(List.of(payroll, total), List.of(rounding));
    }
}
