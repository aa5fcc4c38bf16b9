package org.samenspel.gateway;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a site can set about the gateway. */
@ConfigMapping(prefix = "samenspel.gateway")
public interface GatewayConfig {

    /** The address people and clients use, without a path. Services are told the same: {@code samenspel.web.address}. */
    @WithDefault("http://localhost:8080")
    URI address();

    /**
     * Where each service listens: its name in paths → scheme, host and port. What is not here does not exist. One that begins with
     * https:// is believed by a certificate that {@code quarkus.tls.services.trust-store} trusts.
     */
    Map<String, URI> routes();

    /**
     * What needs no token: a method and a path, in which {@code *} or {@code {name}} stands for any one segment. Everything
     * else needs one. Such a request reaches its service without any identity, even when it brought one.
     */
    Set<String> withoutToken();

    /** What anybody may ask, but is answered differently to who brings a token; that token is then checked. */
    Set<String> withOrWithoutToken();

    /** What takes in documents, as {@link #withoutToken()} names operations: their bodies are large and pass as they come. */
    Set<String> documents();

    /**
     * What is small, needs no token and comes in thousands, as {@link #withoutToken()} names operations; one segment is the id.
     * What of it comes while a call is under way is passed on together, to {@code /gathered/responses} of its service.
     */
    Set<String> gathered();

    /** How much a client may ask. */
    Limits limits();

    /** What each client gets of it. */
    Clients clients();

    /** How long a service may take. */
    Upstream upstream();

    /** Bounds that keep memory, and the services, safe from one client. */
    interface Limits {

        /** The longest path and query, in characters. */
        @WithDefault("4096")
        int target();

        /** The largest body. */
        @WithDefault("256K")
        MemorySize body();

        /** The largest body of type text/csv, for callers with a token. */
        @WithDefault("2M")
        MemorySize csvBody();

        /** The largest document. */
        @WithDefault("25M")
        MemorySize document();

        /** How long a client may take to send a document. */
        @WithDefault("5m")
        Duration documentTime();

        /** How long a client may take to send its body. */
        @WithDefault("15s")
        Duration bodyTime();

        /**
         * How many requests to one service may be under way at once; the next ones are answered 503. So many submits that go together, and
         * so many questions how it is, may be under way beside them.
         */
        @WithDefault("512")
        int requests();

        /** How much all bodies may take that are here at once. */
        @WithDefault("32M")
        MemorySize bodies();
    }

    /** A client is a range of addresses: what one of them takes, the others don't miss. */
    interface Clients {

        /**
         * Addresses and ranges, such as 10.0.0.0/8, of what stands in front of the gateway. Only they are believed when they say who
         * asked them. Without them all that comes through such a proxy is one client.
         */
        Optional<Set<String>> trustedProxies();

        /** How many bits of an IPv4 address are one client. */
        @WithDefault("32")
        int ipv4Bits();

        /** How many bits of an IPv6 address are one client: a home, or a school, usually has 64. */
        @WithDefault("64")
        int ipv6Bits();

        /** How many requests of a client may be under way at once; the next ones are answered 429. */
        @WithDefault("128")
        int requests();

        /** How many times at once a client may ask how a service is; that takes none of its requests. */
        @WithDefault("8")
        int healthRequests();

        /**
         * How many connections a client may keep open, on which it asked something; the next ones are answered 429 and closed. Those of a
         * trusted proxy are not counted, since they are of many clients.
         */
        @WithDefault("1024")
        int connections();

        /** How much the bodies of a client may take that are here at once. */
        @WithDefault("4M")
        MemorySize bodies();

        /** How many responses a client may send to a campaign at once: a large school in one hour. */
        @WithDefault("1500")
        int burst();

        /** After how long a client may send one more. */
        @WithDefault("4s")
        Duration refill();
    }

    /** How the gateway talks to services. */
    interface Upstream {

        /** Connections kept to one service; submits that go together and questions how it is have their own. */
        @WithDefault("200")
        int connections();

        /** How long to wait for a connection before the service counts as unavailable. */
        @WithDefault("2s")
        Duration connectTime();

        /** How long a request waits for a connection while others have all of them; then it is answered 503. */
        @WithDefault("500ms")
        Duration queueTime();

        /**
         * How long a request waits for a service for which nobody listens, from the first one on that missed it: as long as a restart
         * takes, where it has one process. Where others answer for it, not at all.
         */
        @WithDefault("0s")
        Duration returnTime();

        /** How long a service may stay silent, before its answer or within it. */
        @WithDefault("30s")
        Duration silence();

        /** What {@code Retry-After} says when a service is unavailable. */
        @WithDefault("5s")
        Duration retryAfter();
    }
}
