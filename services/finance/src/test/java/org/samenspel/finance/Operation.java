package org.samenspel.finance;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.samenspel.security.Role;

/**
 * An operation of the contract, to be tried by every role.
 *
 * @param name its operationId
 * @param path with the names of resources in braces
 */
record Operation(String name, String path, String body, BiFunction<RequestSpecification, String, Response> call) {

    static Operation get(String name, String path) {
        return new Operation(name, path, "", RequestSpecification::get);
    }

    /** A change of a version that never was: let in, and then refused. */
    static Operation stale(
            String name, String path, String body, BiFunction<RequestSpecification, String, Response> method) {
        return new Operation(name, path, body, method);
    }

    int status(String token, Target target) {
        RequestSpecification caller = FinanceFixtures.as(token).header("If-Match", "\"99999\"");
        if (!body.isEmpty()) {
            caller = caller.contentType("application/json").body(target.in(body));
        }
        return call.apply(caller, target.in(path)).statusCode();
    }

    static Stream<Arguments> byRole(Stream<Operation> operations) {
        return operations.flatMap(operation -> Stream.of(Role.values()).map(role -> Arguments.of(operation, role)));
    }

    @Override
    public String toString() {
        return name;
    }
}
