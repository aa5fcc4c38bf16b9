package org.samenspel.audit;

/**
 * An operation, as the contract has it.
 *
 * @param id its operationId
 * @param open whether it needs no token: then nothing is recorded of it, with or without one
 * @param personal whether its answer holds personal data ({@code x-personal-data: true}): then each reading is a record
 */
record Operation(String id, boolean open, boolean personal) {}
