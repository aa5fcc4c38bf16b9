package org.samenspel.audit.seal;

/** The end of the chain at some moment, as it leaves the database: whoever knows it knows all that was sealed before. */
record Root(long number, String hash) {

    /** Where the roots of a service leave to. */
    static String topicOf(String service) {
        return service + ".auditRoots.v1";
    }

    static Root of(Seal seal) {
        return new Root(seal.number(), seal.hash());
    }
}
