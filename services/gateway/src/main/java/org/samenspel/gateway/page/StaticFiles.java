package org.samenspel.gateway.page;

import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Reads the files that the gateway's own jar and the pinned Swagger UI jar hold. */
final class StaticFiles {
    private static final String SWAGGER_UI = "META-INF/resources/webjars/swagger-ui/";
    private static final String SWAGGER_UI_VERSION = "META-INF/maven/org.webjars/swagger-ui/pom.properties";

    private StaticFiles() {}

    /** A file of ours, as text. */
    static String text(String name) {
        return new String(bytes("pages/" + name), StandardCharsets.UTF_8);
    }

    /** A file of ours. */
    static Page own(String name, String type) {
        return new Page(type, Buffer.buffer(bytes("pages/" + name)));
    }

    /** A file of Swagger UI. */
    static Page swaggerUi(String name, String type) {
        return new Page(type, Buffer.buffer(bytes(SWAGGER_UI + swaggerUiVersion() + "/" + name)));
    }

    private static String swaggerUiVersion() {
        try (InputStream file = open(SWAGGER_UI_VERSION)) {
            Properties properties = new Properties();
            properties.load(file);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String name) {
        try (InputStream file = open(name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) throws IOException {
        InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(name);
        if (file == null) {
            throw new IOException(name + " is missing from the class path");
        }
        return file;
    }
}
