package org.samenspel.web.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a resource method that creates: every request has an {@code Idempotency-Key} header (1 to 64 visible ASCII characters); one
 * without is answered 400. A request that comes again with the same key and body within 24 hours is answered as the first time
 * and has no second effect; with another body it is answered 409 {@code idempotencyKeyReused}. A key belongs to its caller,
 * method and path.
 *
 * <p>The method runs in one transaction with the stored answer: when it fails, nothing is stored and the key is free again.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {}
