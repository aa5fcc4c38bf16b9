package org.samenspel.testing.platform;

import io.quarkus.bootstrap.classloading.QuarkusClassLoader;
import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Supplier;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import javax.management.StandardMBean;

/**
 * Calls a static method of the one copy of a class that all tests of this JVM share.
 *
 * <p>Quarkus loads the tests and their libraries anew for each test profile, so a static field is not unique. The JVM's own
 * class loader has the whole test class path too, and is never thrown away: what is started there lives as long as the JVM. Where it
 * knows Quarkus alone, in live reload with continuous tests, one more class loader stands for it. Only types of the JDK can cross.
 */
public final class OncePerJvm {
    private OncePerJvm() {}

    /** Calls the public static method {@code name} of the shared copy of {@code owner}. */
    public static Object call(Class<?> owner, String name, Object... arguments) {
        ClassLoader jvm = shared();
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

    private static ClassLoader shared() {
        ClassLoader jvm = ClassLoader.getSystemClassLoader();
        boolean knowsTests = jvm.getResource(OncePerJvm.class.getName().replace('.', '/') + ".class") != null;
        return knowsTests ? jvm : registered();
    }

    /** The JVM's register of beans is what every copy of this class sees. */
    private static synchronized ClassLoader registered() {
        try {
            MBeanServer beans = ManagementFactory.getPlatformMBeanServer();
            ObjectName name = ObjectName.getInstance(OncePerJvm.class.getPackageName(), "type", "ClassLoader");
            if (!beans.isRegistered(name)) {
                ClassLoader loader = ofTheTests();
                beans.registerMBean(new StandardMBean((Supplier<?>) () -> loader, Supplier.class), name);
            }
            return (ClassLoader) beans.invoke(name, "get", null, null);
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ClassLoader ofTheTests() {
        var tests = (QuarkusClassLoader) OncePerJvm.class.getClassLoader();
        URL[] classPath = tests.getCuratedApplication().getApplicationModel().getDependencies().stream()
                .flatMap(library -> library.getResolvedPaths().stream())
                .map(OncePerJvm::url)
                .toArray(URL[]::new);
        return new URLClassLoader("of all tests", classPath, ClassLoader.getPlatformClassLoader());
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
