package org.samenspel.testing.platform;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;

/**
 * Calls a static method of the one copy of a class that all tests of this JVM share.
 *
 * <p>Quarkus loads the tests and their libraries anew for each test profile, so a static field is not unique. The JVM's own
 * class loader has the whole test class path too, and is never thrown away: what is started there lives as long as the JVM.
 * Only types of the JDK can cross.
 */
public final class OncePerJvm {
    private OncePerJvm() {}

    /** Calls the public static method {@code name} of the shared copy of {@code owner}. */
    public static Object call(Class<?> owner, String name, Object... arguments) {
        ClassLoader jvm = ClassLoader.getSystemClassLoader();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // Kafka looks up classes by name through the thread.
        thread.setContextClassLoader(jvm);
        try {
            Class<?>[] types = Arrays.stream(arguments).map(Object::getClass).toArray(Class<?>[]::new);
            return jvm.loadClass(owner.getName()).getMethod(name, types).invoke(null, arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(name + " failed: " + e.getCause(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(owner.getName() + "." + name + " can't be called", e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
