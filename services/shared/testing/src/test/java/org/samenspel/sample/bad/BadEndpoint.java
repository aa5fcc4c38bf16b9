package org.samenspel.sample.bad;

import jakarta.ws.rs.Path;

/** A resource with a wrong name in a wrong place. */
@Path("/bad")
public class BadEndpoint {}
