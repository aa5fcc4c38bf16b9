package org.samenspel.local;

/** Why a command that needs a running platform can't go on. It ends with a number of its own: 1 is what such commands found. */
public final class NotRunning extends Refusal {

    /** What a command ends with then. */
    public static final int CODE = 3;

    private static final long serialVersionUID = 1L;

    public NotRunning() {
        super("The platform is not running: start it with ./samenspel up.");
    }
}
