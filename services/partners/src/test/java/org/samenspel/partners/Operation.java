package org.samenspel.partners;

import static org.samenspel.partners.PartnersFixtures.idOf;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * An operation of the contract. What it sends is refused further on for another reason wherever it can be, such as a version
 * that never was: whoever is let in changes nothing either.
 *
 * @param name its id in the contract
 */
record Operation(
        String name, Right right, String path, String body, BiFunction<RequestSpecification, String, Response> call) {

    private static final String ON_REQUEST = """
            {"kind":"onRequest","within":"P1M"}""";

    static Stream<Operation> all() {
        return Stream.of(organizations(), contacts(), agreements(), parties(), projects())
                .flatMap(operations -> operations);
    }

    int status(String token, Target target) {
        RequestSpecification caller = PartnersFixtures.as(token);
        if (right.writes()) {
            caller.header("If-Match", "\"99999\"");
        }
        if (!body.isEmpty()) {
            caller.contentType(name.startsWith("change") ? "application/merge-patch+json" : "application/json")
                    .body(target.in(body));
        }
        return call.apply(caller, target.in(path)).statusCode();
    }

    @Override
    public String toString() {
        return name;
    }

    private static Stream<Operation> organizations() {
        return Stream.of(
                get("listOrganizations", Right.READ_DIRECTORY, "/organizations"),
                post("registerOrganization", Right.BEGIN, "/organizations", "{}"),
                get("getOrganization", Right.READ_DIRECTORY, "{organization}"),
                patch("changeOrganization", Right.KEEP_DIRECTORY, "{organization}"),
                get("listMemberships", Right.READ_DIRECTORY, "{organization}/memberships"),
                post("recordMembership", Right.KEEP_DIRECTORY, "{organization}/memberships", """
                        {"organizationId":"{network}","role":"partner"}"""),
                get("getMembership", Right.READ_DIRECTORY, "{membership}"),
                patch("changeMembership", Right.KEEP_DIRECTORY, "{membership}"));
    }

    private static Stream<Operation> contacts() {
        return Stream.of(
                get("listContacts", Right.READ_CONTACT, "{organization}/contacts"),
                post("addContact", Right.KEEP_DIRECTORY, "{organization}/contacts", """
                        {"name":"Voorbeeld Persoon","period":{"start":"2022-01-01"}}"""),
                get("getContact", Right.READ_CONTACT, "{contact}"),
                patch("changeContact", Right.KEEP_DIRECTORY, "{contact}"),
                new Operation("eraseContact", Right.KEEP_DIRECTORY, "{contact}", "", RequestSpecification::delete));
    }

    private static Stream<Operation> agreements() {
        return Stream.of(
                get("listAgreements", Right.READ_DIRECTORY, "/agreements"),
                post("draftAgreement", Right.BEGIN, "/agreements", "{}"),
                get("getAgreement", Right.READ_SHARED, "{agreement}"),
                patch("changeAgreement", Right.KEEP_SHARED, "{agreement}"),
                new Operation(
                        "proposeAgreement", Right.KEEP_SHARED, "{agreement}/proposal", "", RequestSpecification::put),
                get("listAmendments", Right.READ_SHARED, "{agreement}/amendments"),
                get("getAmendment", Right.READ_SHARED, "{amendment}"),
                get("listObligations", Right.READ_SHARED, "{agreement}/obligations"),
                get("getObligation", Right.READ_SHARED, "{obligation}"),
                post("addObligation", Right.KEEP_SHARED, "{agreement}/obligations", """
                        {"code":"any","article":"none","duty":{"kind":"onRequest","within":"P1M"}}"""));
    }

    /** Each for the partner, which is a party. */
    private static Stream<Operation> parties() {
        return Stream.of(
                post("signAgreement", Right.ACT_AS_PARTY, "{agreement}/signatures", """
                        {"organization":{partner},"signature":{"name":"A","capacity":"b","signedOn":"2021-08-25"}}"""),
                post("giveNotice", Right.ACT_AS_PARTY, "{agreement}/notices", """
                        {"organization":{partner},"form":"letter","givenOn":"2022-08-25"}"""),
                post("proposeAmendment", Right.ACT_AS_PARTY, "{agreement}/amendments", """
                        {"organization":{partner},"title":{"nl":"Einde"},"lastDay":"2021-12-31"}"""),
                post("consentToAmendment", Right.ACT_AS_PARTY, "{amendment}/consents", """
                        {"organization":{partner},"consentedOn":"2022-06-01"}"""),
                post("requestConsultation", Right.ACT_AS_PARTY, "{obligation}/requests", """
                        {"requestedBy":{partner},"requestedOn":"2021-12-31"}"""));
    }

    private static Stream<Operation> projects() {
        return Stream.of(
                get("listProjects", Right.READ_DIRECTORY, "/projects"),
                post("addProject", Right.BEGIN, "/projects", "{}"),
                get("getProject", Right.READ_SHARED, "{project}"),
                patch("changeProject", Right.KEEP_SHARED, "{project}"));
    }

    private static Operation get(String name, Right right, String path) {
        return new Operation(name, right, path, "", RequestSpecification::get);
    }

    private static Operation post(String name, Right right, String path, String body) {
        return new Operation(name, right, path, body, RequestSpecification::post);
    }

    private static Operation patch(String name, Right right, String path) {
        return new Operation(name, right, path, "{}", RequestSpecification::patch);
    }

    /** What the operations are about: addresses, by the names that paths and bodies give them. */
    record Target(Map<String, String> things) {

        /** An agreement that is active, with all that may hang on it, and what else the network organization keeps. */
        static Target of(PartnersFixtures levl) {
            String organization = levl.partnerAddress();
            String agreement = levl.active();
            return new Target(Map.of(
                    "network", idOf(levl.networkAddress()),
                    "partner", "{\"scheme\":\"kbo\",\"code\":\"%s\"}".formatted(levl.partnerNumber()),
                    "organization", organization,
                    "membership",
                            levl.create(organization + "/memberships", """
                            {"organizationId":"%s","role":"partner"}""".formatted(idOf(levl.networkAddress()))),
                    "contact", levl.create(organization + "/contacts", """
                            {"name":"Voorbeeld Persoon","period":{"start":"2022-01-01"}}"""),
                    "project", levl.project(),
                    "agreement", agreement,
                    "obligation", levl.obligation(agreement, "onRequest", ON_REQUEST),
                    "amendment", levl.amendment(agreement)));
        }

        /** A draft, with the little that may hang on it. */
        static Target ofDraft(PartnersFixtures levl) {
            String agreement = levl.draft();
            return new Target(
                    Map.of("agreement", agreement, "obligation", levl.obligation(agreement, "onRequest", ON_REQUEST)));
        }

        boolean has(String path) {
            return !in(path).contains("{");
        }

        String get(String thing) {
            return in("{" + thing + "}");
        }

        String in(String text) {
            String result = text;
            for (Map.Entry<String, String> thing : things.entrySet()) {
                result = result.replace("{" + thing.getKey() + "}", thing.getValue());
            }
            return result;
        }
    }
}
