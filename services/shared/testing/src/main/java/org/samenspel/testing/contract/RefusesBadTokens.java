package org.samenspel.testing.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samenspel.testing.RejectedToken;

/**
 * Every path that isn't public refuses every bad token with 401 and a problem. In a service:
 * {@snippet :
 * @QuarkusTest
 * class TokenTest implements RefusesBadTokens {}
 * }
 */
public interface RefusesBadTokens {

    @ParameterizedTest
    @EnumSource
    default void refusesOnEveryPath(RejectedToken token) {
        List<String> let = new ArrayList<>();
        Optional<String> authorization = token.authorization();
        List<ContractOperation> closed = Contract.required().operations().stream()
                .filter(operation -> !operation.isPublic())
                .toList();

        for (ContractOperation operation : closed) {
            var request = given();
            authorization.ifPresent(value -> request.header("Authorization", value));
            operation
                    .requestMediaType()
                    .ifPresent(type -> request.contentType(type).body("{}"));
            String path = Contract.required().basePath()
                    + operation.path().replaceAll("\\{\\w+}", "019aa111-0000-7000-8000-000000000001");
            var response = request.request(operation.method(), path);
            if (response.statusCode() != 401 || !response.contentType().startsWith("application/problem+json")) {
                let.add(operation + " answered " + response.statusCode() + " " + response.contentType());
            }
        }

        assertThat(closed).isNotEmpty();
        assertThat(let).isEmpty();
    }
}
