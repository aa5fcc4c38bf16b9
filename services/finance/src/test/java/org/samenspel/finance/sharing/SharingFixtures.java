package org.samenspel.finance.sharing;

import static org.samenspel.finance.FinanceFixtures.euro;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.finance.FinanceFixtures;
import org.samenspel.finance.money.Fraction;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Money;
import org.samenspel.values.Period;

/** Models and shares, as values and as bodies of requests, and what partners answer. */
public final class SharingFixtures {

    static final String MODEL = """
            {"ftePrice":%s,"sharedFte":0.2,"ftePerUnit":0.1,"unit":{"nl":"woning"},
             "dailyRates":[{"household":"1","amount":%s},{"household":"2","amount":%s},{"household":"3+","amount":%s}]}""".formatted(euro("84500.00"), euro("16.00"), euro("18.00"), euro("20.00"));

    private SharingFixtures() {}

    static CostSharingContent content(CostModel model, PartnerShare... shares) {
        return new CostSharingContent(
                UUID.randomUUID(),
                "A",
                new LocalizedText("A", null, null),
                Period.ofYear(2022),
                null,
                model,
                List.of(shares));
    }

    /** What each partner bears and gets when all of them are parties all the time. */
    static Outcome outcome(CostModel model, PartnerShare... shares) {
        CostSharingContent content = content(model, shares);
        return content.outcome(PartyDays.whole(content));
    }

    /** One cost for a common training. */
    static CostModel training(String cost) {
        return new CostModel(Purpose.COMMON_TRAINING, Money.euro(cost), null, null, null, null, List.of());
    }

    /** With daily rates of 16, 18 and 20 euro for one, two, and three or more persons. */
    static CostModel model(String ftePrice, String sharedFte, String ftePerUnit) {
        return new CostModel(
                null,
                null,
                Money.euro(ftePrice),
                new BigDecimal(sharedFte),
                new BigDecimal(ftePerUnit),
                null,
                List.of(
                        new DailyRate("1", Money.euro("16.00")),
                        new DailyRate("2", Money.euro("18.00")),
                        new DailyRate("3+", Money.euro("20.00"))));
    }

    static PartnerShare units(int number, int units, int nights) {
        return partner(number, units, null, List.of(new Nights("2", nights)), PrintedFigures.NONE);
    }

    /** Units without any night. */
    static PartnerShare shares(int number, int units) {
        return partner(number, units, null, List.of(), PrintedFigures.NONE);
    }

    static PartnerShare part(int number, int units, String part) {
        return partner(number, units, Fraction.parse(part), List.of(), PrintedFigures.NONE);
    }

    static PartnerShare partner(
            int number, int units, @Nullable Fraction part, List<Nights> nights, PrintedFigures printed) {
        return new PartnerShare(new UUID(0, number), units, part, nights, printed);
    }

    public static String body(Object agreement, String... shares) {
        return body(agreement, MODEL, shares);
    }

    static String body(Object agreement, String model, String[] shares) {
        return """
                {"agreementId":"%s","reference":"CRISIS-2022","title":{"nl":"Crisisopvang"},
                 "period":{"start":"2022-01-01","end":"2022-12-31"},"model":%s,"shares":[%s]}""".formatted(agreement, model, Stream.of(shares).collect(Collectors.joining(",")));
    }

    /** @param more further properties, with a comma before each */
    public static String share(UUID partner, int units, String more) {
        return """
                {"partnerId":"%s","units":%d%s}""".formatted(partner, units, more);
    }

    /** Units that households of two stayed in. */
    public static String share(UUID partner, int units, int nights) {
        return share(partner, units, """
                ,"nights":[{"household":"2","nights":%d}]""".formatted(nights));
    }

    static RequestSpecification partner(FinanceFixtures of) {
        return FinanceFixtures.as(of.token("partner"));
    }

    static String accepted(FinanceFixtures partner) {
        return "/statements/"
                + partner(partner).get("/statements?state=accepted").path("items[0].id");
    }

    /** Accepts the statement that waits for its answer. */
    static void accept(FinanceFixtures partner) {
        String open =
                "/statements/" + partner(partner).get("/statements?state=open").path("items[0].id");
        answer(partner, open, "acceptance", "").statusCode(200);
    }

    /** @param json empty for an answer without a body */
    static ValidatableResponse answer(FinanceFixtures partner, String statement, String answer, String json) {
        RequestSpecification request = partner(partner)
                .header("If-Match", partner(partner).get(statement).header("ETag"));
        return (json.isEmpty()
                        ? request
                        : request.contentType("application/json").body(json))
                .put(statement + "/" + answer)
                .then();
    }
}
