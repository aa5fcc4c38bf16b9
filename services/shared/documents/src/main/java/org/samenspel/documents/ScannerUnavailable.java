package org.samenspel.documents;

/** The scanner that the site asks for gave no verdict, so that nothing is kept. Answered 503. */
public class ScannerUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    ScannerUnavailable(Throwable cause) {
        super("The file can't be looked at now: try again later", cause);
    }
}
