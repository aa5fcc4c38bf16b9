package org.samenspel.consultations.response;

import java.nio.ByteBuffer;
import java.util.UUID;

/**
 * A response to a campaign as its client sent it.
 *
 * @param body that nobody has read yet
 */
public record SentResponse(UUID campaignId, ByteBuffer body) {}
