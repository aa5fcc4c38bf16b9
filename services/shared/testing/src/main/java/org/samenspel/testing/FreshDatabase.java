package org.samenspel.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Each test of this {@code @QuarkusTest} class starts with empty tables. Prefer tests that make their own organization or
 * plan and look at that only: they need no fresh database.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface FreshDatabase {

    /** Tables that keep their rows, such as those that a migration filled. */
    String[] except() default {};
}
