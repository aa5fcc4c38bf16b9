package org.samenspel.gateway.access;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jspecify.annotations.Nullable;
import org.samenspel.gateway.GatewayConfig;
import org.samenspel.gateway.problem.Refusal;
import org.samenspel.values.problem.GeneralProblem;

/**
 * Lets a request through when it carries a token that the provider signed for us and that is still valid. What its holder may
 * do is for the services to say; they check the token again.
 */
@Singleton
public class TokenCheck {
    private static final String BEARER = "Bearer ";
    private static final Set<GeneralProblem> WITHOUT_GOOD_TOKEN = EnumSet.of(
            GeneralProblem.NO_ACCESS_TOKEN, GeneralProblem.INVALID_ACCESS_TOKEN, GeneralProblem.EXPIRED_ACCESS_TOKEN);

    private final HttpAuthenticator authenticator;
    private final Vertx vertx;
    private final Duration retryAfter;

    TokenCheck(HttpAuthenticator authenticator, Vertx vertx, GatewayConfig config) {
        this.authenticator = authenticator;
        this.vertx = vertx;
        this.retryAfter = config.upstream().retryAfter();
    }

    /** Fails with a {@link Refusal} unless the token is good, or none is needed. */
    public Future<Void> check(RoutingContext context, Identity identity) {
        String authorization = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        boolean needed =
                switch (identity) {
                    case REQUIRED -> true;
                    case OPTIONAL -> authorization != null;
                    case REMOVED -> false;
                };
        return needed ? check(context, authorization) : Future.succeededFuture();
    }

    private Future<Void> check(RoutingContext context, @Nullable String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return Future.failedFuture(unauthorized(GeneralProblem.NO_ACCESS_TOKEN, "an access token is needed"));
        }
        var attempt = authenticator.attemptAuthentication(context).subscribeAsCompletionStage();
        return Future.fromCompletionStage(attempt, vertx.getOrCreateContext())
                .recover(failure -> Future.failedFuture(refusal(failure)))
                .compose(TokenCheck::known);
    }

    private static Future<Void> known(@Nullable SecurityIdentity identity) {
        return identity == null || identity.isAnonymous()
                ? Future.failedFuture(
                        unauthorized(GeneralProblem.INVALID_ACCESS_TOKEN, "the access token is not valid"))
                : Future.succeededFuture();
    }

    private Throwable refusal(Throwable failure) {
        Optional<InvalidJwtException> invalid = cause(failure, InvalidJwtException.class);
        if (invalid.isPresent() && invalid.get().hasExpired()) {
            return unauthorized(GeneralProblem.EXPIRED_ACCESS_TOKEN, "the access token has expired");
        }
        if (cause(failure, OIDCException.class).isPresent()) {
            return Refusal.unavailable("access tokens can't be checked now", retryAfter, failure);
        }
        return cause(failure, AuthenticationFailedException.class).isPresent()
                ? unauthorized(GeneralProblem.INVALID_ACCESS_TOKEN, "the access token is not valid")
                : failure;
    }

    /** Whether somebody was refused for want of a good token. */
    public static boolean isRefusal(Throwable failure) {
        return failure instanceof Refusal refusal && WITHOUT_GOOD_TOKEN.contains(refusal.problem());
    }

    private static Refusal unauthorized(GeneralProblem problem, String detail) {
        String challenge = problem == GeneralProblem.NO_ACCESS_TOKEN ? "Bearer" : "Bearer error=\"invalid_token\"";
        return new Refusal(problem, detail, Map.of("WWW-Authenticate", challenge));
    }

    private static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> type) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
