package org.samenspel.web.limit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a resource method whose body may be larger, or must be smaller, than the {@linkplain BodyLimit default}. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface MaximumBodySize {

    /** The limit, in bytes. */
    long value();
}
