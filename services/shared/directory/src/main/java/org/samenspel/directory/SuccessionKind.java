package org.samenspel.directory;

/** How an organization goes on as another one. */
public enum SuccessionKind {
    /** With others it becomes a new one. */
    MERGER,
    /** It goes into one that is there already. */
    ABSORPTION,
    /** It is divided among several. */
    SPLIT,
    /** The same organization under another name and number. */
    RENAME
}
