package org.samenspel.web.request;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServedPathsTest {

    private final ServedPaths paths = new ServedPaths(Stream.of(Plans.class, Goals.class, Imports.class));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /plans            | GET, HEAD, OPTIONS, POST
            /plans/7          | GET, HEAD, OPTIONS, PATCH
            /plans/imports    | OPTIONS, POST
            /plans/7/goals    | GET, HEAD, OPTIONS
            /plans/7/goals/SD | OPTIONS, PUT
            """)
    void knowTheMethodsOfAPath(String path, String allowed) {
        assertThat(paths.at(path)).map(ServedPath::allow).contains(allowed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/plan", "/plans/", "/plans/7/", "/plans/7/steps", "/plans/7/goals/SD/1"})
    void knowNothingOfOthers(String path) {
        assertThat(paths.at(path)).isEmpty();
    }

    /** Interfaces, since Quarkus would serve classes. */
    @Path("/plans")
    interface Plans {
        @GET
        void list();

        @POST
        void create();

        @GET
        @Path("/{planId}")
        void get();

        void none();
    }

    @Path("plans/{id}")
    interface Goals {
        @PATCH
        void change();

        @GET
        @Path("goals")
        void goals();

        @PUT
        @Path("/goals/{code}")
        void goal();
    }

    @Path("/plans/imports")
    interface Imports {
        @POST
        void take();
    }
}
