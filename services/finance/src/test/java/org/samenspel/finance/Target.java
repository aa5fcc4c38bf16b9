package org.samenspel.finance;

import static org.samenspel.finance.FinanceFixtures.deployment;
import static org.samenspel.finance.FinanceFixtures.euro;
import static org.samenspel.finance.FinanceFixtures.idOf;

import java.util.Map;
import org.samenspel.finance.sharing.SharingFixtures;

/** One of each resource, for the tests of who may do what. */
record Target(Map<String, String> names) {

    private static final String STAFF = """
            {"code":"post-1","fte":0.5}""";
    static final String FUNDING = """
            {"reference":"hoi","kind":"project","grantor":"ESF","ownShare":%s,"amount":%s,
             "period":{"start":"2022-01-01","end":"2022-12-31"}}""".formatted(euro("10.00"), euro("90.00"));
    static final String PROOF = """
            {"cost":"B-1","incurredOn":"2022-01-01","amount":%s}""".formatted(euro("1.00"));

    static Target of(FinanceFixtures owner, FinanceFixtures partner) {
        String budget = owner.filledBudget();
        String funding = owner.created("/fundings", FUNDING);
        String sharing = owner.created(
                "/costSharings",
                SharingFixtures.body(owner.agreement(partner.code()), SharingFixtures.share(partner.code(), 1, 0)));
        owner.put(sharing + "/proposal", sharing, "").statusCode(200);
        return new Target(Map.of(
                "{budget}", budget,
                "{budgetId}", idOf(budget),
                "{deployment}", owner.created("/deployments", deployment(budget, "Wonen", STAFF)),
                "{newDeployment}", deployment(budget, "Onderwijs", STAFF),
                "{funding}", funding,
                "{proof}", owner.created(funding + "/proofs", PROOF.replace("B-1", "B-0")),
                "{sharing}", sharing,
                "{newSharing}",
                        SharingFixtures.body(
                                owner.agreement(partner.code()), SharingFixtures.share(partner.code(), 1, 0)),
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
