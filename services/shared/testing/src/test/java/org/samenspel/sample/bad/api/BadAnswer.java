package org.samenspel.sample.bad.api;

/** An answer that is no record. */
public class BadAnswer {}
