package org.samenspel.tls;

import java.lang.ref.WeakReference;
import java.net.Socket;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedKeyManager;
import org.jspecify.annotations.Nullable;

/**
 * The key and certificate of a server, of which others may take the place at any moment. A connection has those of the moment in which it
 * first asked: it asks several times, for each kind of key, then for key and certificate.
 */
final class RenewableKey extends X509ExtendedKeyManager {

    private volatile Generation current;

    /** By connection: it is forgotten with it. */
    private final Map<SSLEngine, Generation> shown = Collections.synchronizedMap(new WeakHashMap<>());

    /** All that some connection may still ask for; weak, since connections hold those that they were shown. */
    private final Map<String, WeakReference<Generation>> named = new ConcurrentHashMap<>();

    RenewableKey(Generation first) {
        current = first;
        named.put(first.alias(), new WeakReference<>(first));
    }

    /** Shows this one to whoever connects from now on. */
    void show(Generation next) {
        named.values().removeIf(past -> past.refersTo(null));
        named.put(next.alias(), new WeakReference<>(next));
        current = next;
    }

    @Override
    public @Nullable String chooseEngineServerAlias(
            String keyType, Principal @Nullable [] authorities, SSLEngine connection) {
        Generation its = shown.computeIfAbsent(connection, first -> current);
        return its.isTaken(keyType, authorities, connection) ? its.alias() : null;
    }

    @Override
    public @Nullable PrivateKey getPrivateKey(String alias) {
        Generation its = generation(alias);
        return its == null ? null : its.key();
    }

    @Override
    public X509Certificate @Nullable [] getCertificateChain(String alias) {
        Generation its = generation(alias);
        return its == null ? null : its.chain();
    }

    private @Nullable Generation generation(String alias) {
        WeakReference<Generation> its = named.get(alias);
        return its == null ? null : its.get();
    }

    @Override
    public String[] getServerAliases(String keyType, Principal @Nullable [] authorities) {
        return new String[] {current.alias()};
    }

    /** Vert.x has no sockets of the JDK, only engines. */
    @Override
    public @Nullable String chooseServerAlias(String keyType, Principal @Nullable [] authorities, Socket socket) {
        return null;
    }

    /** It is the key of a server. */
    @Override
    public String @Nullable [] getClientAliases(String keyType, Principal @Nullable [] authorities) {
        return null;
    }

    @Override
    public @Nullable String chooseClientAlias(String[] keyTypes, Principal @Nullable [] authorities, Socket socket) {
        return null;
    }
}
