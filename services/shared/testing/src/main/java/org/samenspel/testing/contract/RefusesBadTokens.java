package org.samenspel.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
            Map<String, String> headers = new HashMap<>(Map.of("Accept", "*/*"));
            authorization.ifPresent(value -> headers.put("Authorization", value));
            operation.requestMediaType().ifPresent(type -> headers.put("Content-Type", type));
            String path = operation.path().replaceAll("\\{\\w+}", "019aa111-0000-7000-8000-000000000001");
            String body = operation.requestMediaType().isPresent() ? "{}" : "";
            Reply answer = new Exchange(operation.method(), path, headers, body).reply();
            if (answer.status() != 401 || !answer.header("Content-Type").startsWith("application/problem+json")) {
                let.add(operation + " answered " + answer.status() + " " + answer.header("Content-Type"));
            }
        }

        assertThat(closed).isNotEmpty();
        assertThat(let).isEmpty();
    }
}
