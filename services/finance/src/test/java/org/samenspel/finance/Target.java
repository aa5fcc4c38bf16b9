package org.samenspel.finance;

import static org.samenspel.finance.FinanceFixtures.euro;
import static org.samenspel.finance.FinanceFixtures.idOf;
import static org.samenspel.finance.FinanceFixtures.staffAllocation;

import java.util.Map;
import org.samenspel.finance.sharing.SharingFixtures;

/** One of each resource, for the tests of who may do what. */
record Target(Map<String, String> names) {

    static final String STAFF = """
            {"code":"post-1","fte":0.5}""";
    static final String SOURCE = """
            {"reference":"hoi","kind":"project","printedGrantor":"ESF","ownContribution":%s,"amount":%s,
             "period":{"start":"2022-01-01","end":"2022-12-31"}}""".formatted(euro("10.00"), euro("90.00"));
    static final String EVIDENCE = """
            {"cost":"B-1","incurredOn":"2022-01-01","amount":%s}""".formatted(euro("1.00"));

    static Target of(FinanceFixtures owner, FinanceFixtures partner) {
        String budget = owner.filledBudget();
        String source = owner.created("/fundingSources", SOURCE);
        String sharing = owner.created(
                "/costSharings",
                SharingFixtures.body(owner.agreement(partner.id()), SharingFixtures.share(partner.id(), 1, 0)));
        owner.put(sharing + "/proposal", sharing, "").statusCode(200);
        return new Target(Map.of(
                "{budget}", budget,
                "{budgetId}", idOf(budget),
                "{staffAllocation}", owner.created("/staffAllocations", staffAllocation(budget, "Wonen", STAFF)),
                "{newStaffAllocation}", staffAllocation(budget, "Onderwijs", STAFF),
                "{fundingSource}", source,
                "{evidence}", owner.created(source + "/evidence", EVIDENCE.replace("B-1", "B-0")),
                "{sharing}", sharing,
                "{newSharing}",
                        SharingFixtures.body(owner.agreement(partner.id()), SharingFixtures.share(partner.id(), 1, 0)),
                "{statement}",
                        "/statements/" + owner.officer().get("/statements").path("items[0].id")));
    }

    String in(String text) {
        String filled = text;
        for (Map.Entry<String, String> name : names.entrySet()) {
            filled = filled.replace(name.getKey(), name.getValue());
        }
        return filled;
    }
}
