package org.samenspel.cluster.node;

import org.samenspel.local.Refusal;

/** This machine can't have a cluster, whatever is tried: whoever runs it on any machine can leave out what needs one. */
public final class NotOnThisMachine extends Refusal {

    private static final long serialVersionUID = 1L;

    NotOnThisMachine(String message) {
        super(message);
    }
}
